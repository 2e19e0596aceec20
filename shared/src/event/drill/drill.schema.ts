import { z } from 'zod';
import { id, instant, language, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** What control, or the leads, may be expected to do; one short word each, the same in a drill's file. */
export const EXPECTED_ACTS = [
  'acknowledge',
  'assign',
  'arrive',
  'close',
  'note',
  'activate',
  'stand_down',
  'reroute',
  'orders',
  'tell',
  'announce',
  'relay',
  'roll_call',
  'roll_answered',
  'task',
] as const;
export type ExpectedAct = (typeof EXPECTED_ACTS)[number];

/** More injects than a day can hold, and more expectations than one of them can mean. */
export const DRILL_INJECTS_MOST = 100;
export const DRILL_EXPECTS_MOST = 12;

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);

const line = words.refine((text) => text.length > 0);
export const drillTexts = z
  .partialRecord(language, line)
  .refine((texts) => Boolean(texts.en), { error: 'English is missing' });

export const drillExpectation = z.strictObject({
  id: slug,
  act: z.enum(EXPECTED_ACTS),
  /** What it is about, as the file writes it: the code of a plan or a sector, a type of announcement. */
  of: z.string().min(1).max(40).optional(),
  /** How large a part of those concerned have to answer, 0 to 1. */
  share: z.number().gt(0).max(1).optional(),
  /** In words of the file, where the act alone does not say enough. */
  words: drillTexts.optional(),
  /** Seconds of drill time after the inject. */
  withinS: z.number().min(1).max(36_000),
  points: z.number().int().min(1).max(100),
  metAt: instant.optional(),
});
export type DrillExpectation = z.infer<typeof drillExpectation>;

export const drillInject = z.strictObject({
  id: slug,
  title: drillTexts,
  at: instant,
  /** The incident or the message that it made. */
  madeId: id.optional(),
  expects: z.array(drillExpectation).max(DRILL_EXPECTS_MOST),
});
export type DrillInject = z.infer<typeof drillInject>;

export const drillData = z.strictObject({
  script: slug,
  title: drillTexts,
  about: drillTexts.optional(),
  /** Drill seconds in a second: what is due in five minutes at speed 60 is due in five seconds. */
  speed: z.number().min(0.1).max(600),
  /** How long it lasts, in minutes of drill time. */
  minutes: z.number().min(1).max(600),
  /** All points there are to win, those of injects still to come included: who plays must not learn of those early. */
  possible: z.number().int().min(0).max(100_000),
  startedBy: id,
  startedAt: instant,
  /** Only what has happened so far. */
  injects: z.array(drillInject).max(DRILL_INJECTS_MOST),
  debrief: z.array(drillTexts).max(20),
  endedAt: instant.optional(),
  /** It was ended before its time; what had not come up by then cannot have been missed. */
  cutShort: z.boolean().optional(),
});
export type DrillData = z.infer<typeof drillData>;
/** One exercise that is being played, or was: what happened in it, what was expected, and when it was done. */
export const DRILL = kindRef<DrillData>('drill');
