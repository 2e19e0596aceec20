import { expect, test } from '@jest/globals';
import { firstScreen } from './first-screen';

const screens = [{ path: 'plan' }, { path: 'live' }, { path: 'log' }];

test('an event that is live opens on what happens now, others on the plan', () => {
  expect(firstScreen(screens, 'live')?.path).toBe('live');
  expect(firstScreen(screens, 'planning')?.path).toBe('plan');
  expect(firstScreen(screens, 'closed')?.path).toBe('plan');
});

test('who has no plan gets the first screen they have', () => {
  expect(firstScreen([{ path: 'log' }], 'planning')?.path).toBe('log');
  expect(firstScreen([], 'live')).toBeUndefined();
});
