import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromWall, readTime, toWall } from './zone';

test('shows an instant as the clocks in the zone do', () => {
  expect(toWall('2027-04-24T18:07:00.000Z', 'America/New_York')).toEqual({
    date: '2027-04-24',
    time: '14:07',
  });
  expect(toWall('2027-04-24T18:07:00.000Z', 'Asia/Taipei')).toEqual({ date: '2027-04-25', time: '02:07' });
});

test('is the other way round for every minute that the clocks show', () => {
  const zones = fc.constantFrom(
    'America/New_York',
    'Asia/Taipei',
    'Europe/Madrid',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  );
  const minutes = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const wall = toWall(minute * 60_000, zone);
      expect(toWall(fromWall(wall, zone)!, zone)).toEqual(wall);
    }),
  );
});

test('gives the later instant in the hour that spring skips, and the first in the hour that autumn repeats', () => {
  expect(fromWall({ date: '2027-03-14', time: '02:30' }, 'America/New_York')).toBe(
    '2027-03-14T07:30:00.000Z',
  );
  expect(fromWall({ date: '2027-11-07', time: '01:30' }, 'America/New_York')).toBe(
    '2027-11-07T05:30:00.000Z',
  );
});

test('is nothing for what is no date or time', () => {
  expect(fromWall({ date: '', time: '10:00' }, 'UTC')).toBeUndefined();
  expect(fromWall({ date: '2027-04-24', time: '25:00' }, 'UTC')).toBeUndefined();
});

test.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['930', '09:30'],
  ['14', '14:00'],
  ['1407', '14:07'],
  ['24:00', undefined],
  ['9:61', undefined],
  ['noon', undefined],
])('reads %s as %s', (typed, time) => expect(readTime(typed)).toBe(time));
