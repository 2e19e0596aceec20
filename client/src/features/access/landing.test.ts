import { expect, test } from '@jest/globals';
import { landingOf } from './landing';

const part = (eventId: string, state: string, role = 'owner') => ({ eventId, role, state });

test('the only event opens, at the desk or on the phone', () => {
  expect(landingOf([part('a', 'planning')])).toBe('/e/a');
  expect(landingOf([part('a', 'live', 'marshal')])).toBe('/m/?event=a');
});

test('of several the only one under way opens, else the list', () => {
  expect(landingOf([part('a', 'planning'), part('b', 'live'), part('c', 'closed')])).toBe('/e/b');
  expect(landingOf([part('a', 'live'), part('b', 'live')])).toBe('/');
  expect(landingOf([part('a', 'planning'), part('b', 'planning')])).toBe('/');
  expect(landingOf([])).toBe('/');
});
