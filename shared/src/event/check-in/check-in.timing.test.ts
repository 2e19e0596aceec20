import { expect, test } from '@jest/globals';
import { CHECK_IN_ALERT_MS, CHECK_IN_EVERY_MS, nextCheckIn } from './index.js';

const from = '2027-04-24T10:00:00.000Z';
const shift = { postId: 'p', personId: 'me', from, to: '2027-04-24T14:00:00.000Z' };
const situation = { shift, phase: 'march' as const, phased: true, lastAt: undefined, alert: false };

test('the first "all safe" is due a quarter of an hour after the shift began', () => {
  expect(nextCheckIn(situation)).toBe(Date.parse(from) + CHECK_IN_EVERY_MS);
});

test('the next counts from the last one, and one from before the shift does not count', () => {
  const lastAt = '2027-04-24T10:20:00.000Z';
  expect(nextCheckIn({ ...situation, lastAt })).toBe(Date.parse(lastAt) + CHECK_IN_EVERY_MS);
  expect(nextCheckIn({ ...situation, lastAt: '2027-04-24T09:00:00.000Z' })).toBe(
    Date.parse(from) + CHECK_IN_EVERY_MS,
  );
});

test('it is due sooner while something urgent is open', () => {
  expect(nextCheckIn({ ...situation, alert: true })).toBe(Date.parse(from) + CHECK_IN_ALERT_MS);
});

test('nothing is due off shift, or in a phase without check-ins', () => {
  expect(nextCheckIn({ ...situation, shift: undefined })).toBeUndefined();
  expect(nextCheckIn({ ...situation, phase: 'rally' })).toBeUndefined();
  expect(nextCheckIn({ ...situation, phase: undefined })).toBeUndefined();
  expect(nextCheckIn({ ...situation, phase: undefined, phased: false })).toBeDefined();
});
