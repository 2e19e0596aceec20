import { describe, expect, test } from '@jest/globals';
import type { EventRecord, Viewer } from '@waypost/shared/event';
import type { EventData } from '@waypost/shared/event/event';
import type { PersonData } from '@waypost/shared/event/person';
import type { ShiftData } from '@waypost/shared/event/shift';
import { dutyAt, leaderOf, phaseAt } from './duty';

const at = (time: string): number => Date.parse(`2027-04-24T${time}:00.000Z`);
const instant = (time: string): string => new Date(at(time)).toISOString();
const shift = (personId: string, from: string, to: string): EventRecord<ShiftData> => ({
  kind: 'shift',
  id: `${personId}-${from}`,
  seq: 1,
  data: { postId: `post-${from}`, personId, from: instant(from), to: instant(to) },
});
const person = (id: string, data: Partial<PersonData>): EventRecord<PersonData> => ({
  kind: 'person',
  id,
  seq: 1,
  data: { callSign: id, role: 'marshal', access: 'joined', ...data },
});
const viewer: Viewer = { eventId: 'e', personId: 'me', role: 'marshal', sectorIds: ['s2'], duties: [] };

describe('what a person has to do', () => {
  const shifts = [
    shift('me', '09:00', '12:00'),
    shift('me', '14:00', '16:00'),
    shift('other', '12:00', '14:00'),
  ];

  test('is the shift that is running, from its first minute and not after its last', () => {
    expect(dutyAt(shifts, 'me', at('09:00')).current?.postId).toBe('post-09:00');
    expect(dutyAt(shifts, 'me', at('11:59')).current?.postId).toBe('post-09:00');
    expect(dutyAt(shifts, 'me', at('12:00')).current).toBeUndefined();
  });

  test('is the next shift when none is running, and nothing after the last', () => {
    expect(dutyAt(shifts, 'me', at('12:30')).next?.postId).toBe('post-14:00');
    expect(dutyAt(shifts, 'me', at('16:00'))).toEqual({});
  });

  test('is the one that began last where two overlap', () => {
    const overlapping = [...shifts, shift('me', '11:00', '13:00')];
    expect(dutyAt(overlapping, 'me', at('11:30')).current?.postId).toBe('post-11:00');
  });
});

describe('the phase', () => {
  const event = {
    phases: [
      { phase: 'assembly', startsAt: instant('09:00'), endsAt: instant('10:00') },
      { phase: 'march', startsAt: instant('10:00'), endsAt: instant('12:00') },
    ],
  } as EventData;

  test('is told by the timetable', () => {
    expect(phaseAt(event, at('10:00'))).toEqual({ phase: 'march', endsAt: instant('12:00') });
    expect(phaseAt(event, at('08:59'))).toBeUndefined();
    expect(phaseAt(undefined, at('10:00'))).toBeUndefined();
  });
});

describe('who leads', () => {
  test('is the lead marshal of a shared sector before any other', () => {
    const people = [
      person('L1', { role: 'lead_marshal', sectorIds: ['s1'] }),
      person('L2', { role: 'lead_marshal', sectorIds: ['s2'] }),
    ];
    expect(leaderOf(people, viewer, undefined)?.callSign).toBe('L2');
    expect(leaderOf(people, { ...viewer, sectorIds: [] }, 's1')?.callSign).toBe('L1');
  });

  test('is control where nobody leads marshals, and for a lead marshal', () => {
    const people = [
      person('C1', { role: 'control' }),
      person('L1', { role: 'lead_marshal' }),
      person('L3', { role: 'lead_marshal' }),
    ];
    expect(leaderOf(people.slice(0, 1), viewer, undefined)?.callSign).toBe('C1');
    expect(leaderOf(people, { ...viewer, personId: 'L1', role: 'lead_marshal' }, undefined)?.callSign).toBe(
      'C1',
    );
    expect(leaderOf([], viewer, undefined)).toBeUndefined();
  });

  test('is nobody whose access was ended', () => {
    expect(
      leaderOf([person('L1', { role: 'lead_marshal', access: 'ended' })], viewer, undefined),
    ).toBeUndefined();
  });
});
