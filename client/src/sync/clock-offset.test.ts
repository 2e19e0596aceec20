import { expect, test } from '@jest/globals';
import { ClockOffset } from './clock-offset';

const at = (ms: number): string => new Date(ms).toISOString();

test('takes the network for the network', () => {
  const clock = new ClockOffset();
  expect(clock.learn(at(1_000_000), 1_000_800)).toBe(false);
  expect(clock.value).toBe(0);
});

test('finds a clock that is three hours slow, by the message with the least delay', () => {
  const clock = new ClockOffset();
  const threeHours = 3 * 3_600_000;
  expect(clock.learn(at(threeHours), 4_000)).toBe(true);
  clock.learn(at(threeHours + 10_000), 10_100);
  expect(clock.value).toBe(threeHours);
});

test('starts again when the line does', () => {
  const clock = new ClockOffset();
  clock.learn(at(60_000), 0);
  clock.restart();
  clock.learn(at(60_000), 60_050);
  expect(clock.value).toBe(0);
});
