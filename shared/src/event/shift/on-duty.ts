import type { Id } from '../../kernel/index.js';
import type { EventRecord, Instant, Records } from '../kind.js';
import { PERSON, type PersonData } from '../person/person.schema.js';
import { SHIFT, type ShiftData } from './shift.schema.js';
import { countsAsCover } from './shift.states.js';

export interface OnDuty {
  person: EventRecord<PersonData>;
  /** Absent in an event without a roster. */
  shift?: EventRecord<ShiftData>;
}

export interface Roster {
  people: readonly EventRecord<PersonData>[];
  shifts: readonly EventRecord<ShiftData>[];
}

export const rosterOf = (records: Records): Roster => ({
  people: records.all(PERSON),
  shifts: records.all(SHIFT),
});

/**
 * Everyone who should be on the street at a moment. An event without shifts has no roster to go by: then it is every
 * marshal who has joined. Whoever is off duty is nobody's to look for.
 */
export function onDuty({ people, shifts }: Roster, at: Instant): OnDuty[] {
  const current = new Map<Id, EventRecord<ShiftData>>();
  for (const shift of shifts) {
    if (shift.data.from <= at && at < shift.data.to && countsAsCover(shift.data))
      current.set(shift.data.personId, shift);
  }
  return people.filter(isOnTheStreet).flatMap((person) => {
    const shift = current.get(person.id);
    if (shift) return [{ person, shift }];
    return shifts.length === 0 ? [{ person }] : [];
  });
}

const isOnTheStreet = ({ data }: EventRecord<PersonData>): boolean =>
  (data.role === 'marshal' || data.role === 'lead_marshal') && data.access === 'joined';
