import { expect, test } from '@jest/globals';
import type { EventData } from '@waypost/shared/event/event';
import { shareTime } from './share-time';
import { LOW_BATTERY, sharingState } from './sharing';

const nowMs = Date.parse('2027-04-24T12:00:00.000Z');
const shift = {
  kind: 'shift',
  id: 's',
  seq: 1,
  data: {
    postId: 'p',
    personId: 'me',
    from: '2027-04-24T10:00:00.000Z',
    to: '2027-04-24T14:00:00.000Z',
  },
};
const event = { state: 'live', closesAt: '2027-04-24T13:00:00.000Z' } as EventData;
const situation = {
  wanted: true,
  time: 'on-shift' as const,
  event,
  battery: 0.8,
  permission: 'granted' as const,
  nowMs,
};

test('positions are sent only while they are wanted, on shift, allowed and affordable', () => {
  expect(sharingState(situation)).toBe('on');
  expect(sharingState({ ...situation, wanted: false })).toBe('off');
  expect(sharingState({ ...situation, time: 'off-shift' })).toBe('off-shift');
  expect(sharingState({ ...situation, permission: 'denied' })).toBe('no-permission');
  expect(sharingState({ ...situation, battery: LOW_BATTERY - 0.01 })).toBe('low-battery');
  expect(sharingState({ ...situation, battery: undefined })).toBe('on');
});

test('they end half an hour after the event, or when it is closed', () => {
  const end = Date.parse(event.closesAt);
  expect(sharingState({ ...situation, nowMs: end + 30 * 60_000 })).toBe('on');
  expect(sharingState({ ...situation, nowMs: end + 30 * 60_000 + 1 })).toBe('not-live');
  expect(sharingState({ ...situation, event: { ...event, state: 'closed' } })).toBe('not-live');
});

test('who has shifts shares on them; a helper without any shares while the event is live', () => {
  expect(shareTime([shift], 'me', nowMs)).toBe('on-shift');
  expect(shareTime([shift], 'me', Date.parse(shift.data.to))).toBe('off-shift');
  expect(shareTime([shift], 'helper', nowMs)).toBe('no-shifts');
  const helper = { ...situation, time: 'no-shifts' as const };
  expect(sharingState(helper)).toBe('on');
  expect(sharingState({ ...helper, event: { ...event, state: 'planning' } })).toBe('not-live');
});
