import { EVENT, type Records } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import type { Output } from './command.js';

/** Beside whatever is printed of an exercise: on stderr, so that programs which read the rest are not disturbed. */
export function noteExercise(records: Records, eventId: Id, { note }: Output): void {
  if (records.get(EVENT, eventId)?.data.exercise) note('EXERCISE – nothing in this event is real');
}
