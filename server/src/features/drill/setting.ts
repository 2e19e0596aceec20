import type { Agenda } from './agenda.js';
import type { Wire } from './caller.js';
import type { Course } from './course.js';
import type { Moment } from './walk.js';

/** What everybody in one drill shares. */
export interface Setting {
  eventId: string;
  wire: Wire;
  course: Course;
  agenda: Agenda;
  /** Drill time in seconds, of the agenda: it never goes back. */
  nowS(): number;
  /** Where the march is now. */
  moment(): Moment;
}
