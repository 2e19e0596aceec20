import { CONTINGENCY, PERSON, RISK, STEP_ANSWER } from '@waypost/shared/event';
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
  /** The people of the plan: they know the roles they hold in it. Helpers for load do not carry a copy of it each. */
  knowsRoles: boolean;
  keepsPlan(kind: string): boolean;
  /** A position is sent so many times less often: where time leaps, twenty a second is soon too many. */
  fixEvery: number;
  /** Drill time in seconds, of the agenda: it never goes back. */
  nowS(): number;
  /** Where the march is now. */
  moment(): Moment;
}

export const PLAN_KEPT: readonly string[] = [PERSON.kind, CONTINGENCY.kind, RISK.kind, STEP_ANSWER.kind];
