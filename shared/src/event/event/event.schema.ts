import { z } from 'zod';
import { instant, language, name, position, timeZone, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** The five stages of the CRS contingency-planning course (domain.md 1.1). */
export const PHASES = ['pre_event', 'assembly', 'march', 'rally', 'disbandment'] as const;
export type Phase = (typeof PHASES)[number];

/** Whether marshals may speak with police; guidance conflicts, so it is a setting (domain.md 1.2). */
export const POLICE_CONTACT = ['liaison_only', 'relay_safety_only', 'marshal_may_talk'] as const;

export const EVENT_STATES = ['planning', 'live', 'closed'] as const;

const people = z.number().int().min(0).max(5_000_000);

export const eventData = z.strictObject({
  name,
  place: name,
  /** IANA name; every time of the event is shown in it, wherever the reader is. */
  timeZone,
  opensAt: instant,
  closesAt: instant,
  expected: z.strictObject({ low: people, likely: people, high: people }),
  languages: z.array(language).min(1).max(3),
  phases: z.array(z.strictObject({ phase: z.enum(PHASES), startsAt: instant, endsAt: instant })).max(5),
  policeContact: z.enum(POLICE_CONTACT),
  state: z.enum(EVENT_STATES),
  /** An exercise says so on every screen and in every export. */
  exercise: z.boolean().optional(),
  purpose: words.optional(),
  /** Where the map opens when nothing is drawn yet. */
  centre: position.optional(),
  wentLiveAt: instant.optional(),
  closedAt: instant.optional(),
});
export type EventData = z.infer<typeof eventData>;

/** The one record of kind `event`; its id is the event's own. */
/** In the name of every file that leaves Waypost: one that is found a year later must still say that nothing in it was real. */
export const EXERCISE_WORD = 'EXERCISE';
export const eventTitle = ({ name, exercise }: Pick<EventData, 'name' | 'exercise'>): string =>
  exercise ? `${EXERCISE_WORD} – ${name}` : name;

/** Before the name of a file that has no title inside. */
export const exercisePrefix = (event: Pick<EventData, 'exercise'> | undefined): string =>
  event?.exercise ? `${EXERCISE_WORD}-` : '';

export const EVENT = kindRef<EventData>('event');
