import { expect, test } from '@jest/globals';
import type { Step } from './plan-stacks';
import { labelOf } from './step-label';

const added = { kind: 'post', id: 'a', data: { name: 'x' } };
const edited = { ...added, before: { name: 'y' } };
const removed = { kind: 'post', id: 'a', removed: true as const, before: { name: 'y' } };
const step = (changes: Step['changes'], name = 'plan.step'): Step => ({ id: 'c', name, changes });

test('a step of one command has that command’s name', () => {
  expect(labelOf(step([edited], 'post.edit'))).toEqual({ key: 'domain.command.post.edit', count: 1 });
  expect(labelOf(step([removed]))).toEqual({ key: 'domain.command.post.remove', count: 1 });
});

test('a step of many says what they have in common', () => {
  expect(labelOf(step([added, added, added]))).toEqual({ key: 'domain.step.add', count: 3 });
  expect(labelOf(step([removed, removed])).key).toBe('domain.step.remove');
  expect(labelOf(step([added, edited])).key).toBe('domain.step.edit');
});
