import { expect, test } from '@jest/globals';
import { STEP_ANSWER } from '@waypost/shared/event';
import { idOf, sampleEvent } from '@waypost/shared/testing';
import { ordersOf } from './orders';

const state = sampleEvent();
const of = (who: string) => ordersOf(idOf(who), state.all(STEP_ANSWER), state)[0]!;

test('a phone shows the orders of its holder’s roles, each with what they answered', () => {
  expect(of('other marshal').activation.data.code).toBe('SC-16');
  expect(of('other marshal').orders.map(({ step, answer }) => [step.role, answer?.data.answer])).toEqual([
    ['everyone', 'done'],
  ]);
  expect(of('marshal').orders.map(({ answer }) => answer)).toEqual([undefined]);
});
