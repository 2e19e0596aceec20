import { z } from 'zod';
import { words } from '../contract/primitives.js';
import {
  ANNOUNCEMENT_TYPES,
  DRILL_EXPECTS_MOST,
  DRILL_INJECTS_MOST,
  drillTexts,
  EXPECTED_ACTS,
  INCIDENT_TYPES,
  SENSITIVITIES,
  slug,
  PRIORITIES,
} from '../event/index.js';

/** Each with its numbers in `personalities.ts`. */
export const PERSONALITIES = ['steady', 'slow', 'offline', 'lost'] as const;
export type Personality = (typeof PERSONALITIES)[number];

const minutes = z
  .number({ error: 'write a number of minutes, such as 2 or 0.5' })
  .min(0, { error: 'minutes begin at 0' })
  .max(600, { error: 'a drill lasts 600 minutes at most' });
const share = z.number().min(0, { error: 'a share from 0 to 1' }).max(1, { error: 'a share from 0 to 1' });
const name = slug.max(34, { error: 'at most 34 characters' });
const code = z.string().min(1).max(40);
const text = words.refine((value) => value.length > 0, { error: 'write what is said' });

/** Exactly one of the keys that are given: which, is what the object means. */
const oneOf =
  (keys: readonly string[]) =>
  (value: object): boolean =>
    keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined).length === 1;

const priority = z.literal([...PRIORITIES], { error: 'a priority from 1 (life) to 4 (log)' });

/** Where it happens: along the march's column, along the whole route, or at a checkpoint. */
const WHERE = ['column', 'route', 'along', 'checkpoint'] as const;
export const where = z
  .strictObject({
    /** 0 at the tail, 1 at the head. */
    column: share.optional(),
    /** 0 at the start of the route, 1 at its end. */
    route: share.optional(),
    /** Metres from the start of the route. */
    along: z.number().min(0).max(100_000).optional(),
    checkpoint: code.optional(),
  })
  .refine(oneOf(WHERE), { error: `say where with one of ${WHERE.join(', ')}` });
export type Where = z.infer<typeof where>;

const report = {
  type: z.enum(INCIDENT_TYPES),
  priority: priority.optional(),
  sensitivity: z.enum(SENSITIVITIES).optional(),
  where,
  text,
  /** What control writes down meanwhile, where control is virtual. */
  note: text.optional(),
  outcome: text.optional(),
};
export const happening = z.strictObject(report);
export type Happening = z.infer<typeof happening>;

/** Who reports it: whoever is nearest, or the nearest of these. */
const REPORTERS = ['anyone', 'lead', 'medic', 'head', 'tail'] as const;

const CONDITIONS = [
  'head_passes',
  'tail_passes',
  'reported',
  'activated',
  'stood_down',
  'rerouted',
  'unanswered',
  'closed',
  'all',
  'any',
] as const;

export interface Condition {
  head_passes?: number | undefined;
  tail_passes?: number | undefined;
  /** An incident of this type, reported since the drill began. */
  reported?: (typeof INCIDENT_TYPES)[number] | undefined;
  /** Code of a plan. */
  activated?: string | undefined;
  stood_down?: string | undefined;
  /** The march goes by an alternate route, or by its own again. */
  rerouted?: boolean | undefined;
  /** The report of an inject, by its id, that nobody has acknowledged for so long. */
  unanswered?: { inject: string; minutes: number } | undefined;
  /** The report of an inject, by its id, is closed. */
  closed?: string | undefined;
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
}

const metres = z.number({ error: 'write metres from the start of the route' }).min(0).max(100_000);
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      head_passes: metres.optional(),
      tail_passes: metres.optional(),
      reported: z.enum(INCIDENT_TYPES).optional(),
      activated: code.optional(),
      stood_down: code.optional(),
      rerouted: z.boolean().optional(),
      unanswered: z.strictObject({ inject: name, minutes }).optional(),
      closed: name.optional(),
      all: z.array(condition).min(1).max(8).optional(),
      any: z.array(condition).min(1).max(8).optional(),
    })
    .refine(oneOf(CONDITIONS), { error: `one condition, of ${CONDITIONS.join(', ')}` }),
);

const NEEDS_OF: Partial<Record<(typeof EXPECTED_ACTS)[number], string>> = {
  activate: 'the code of a plan, such as SC-03',
  stand_down: 'the code of a plan, such as SC-03',
  orders: 'the code of a plan, such as SC-03',
};
export const NEEDS_REPORT: readonly string[] = ['acknowledge', 'assign', 'arrive', 'close', 'note'];

export const expectation = z
  .strictObject({
    do: z.enum(EXPECTED_ACTS),
    /** Code of a plan; `all` or the code of a sector; a type of announcement. */
    of: code.optional(),
    share: share.optional(),
    words: drillTexts.optional(),
    within: minutes.refine((value) => value > 0, { error: 'more than 0 minutes' }),
    points: z.number().int().min(1).max(100),
  })
  .superRefine((value, context) => {
    const need = NEEDS_OF[value.do];
    if (need && !value.of)
      context.addIssue({ code: 'custom', path: ['of'], message: `"${value.do}" needs of: ${need}` });
    const announced = value.do === 'announce' || value.do === 'relay';
    if (announced && value.of && !(ANNOUNCEMENT_TYPES as readonly string[]).includes(value.of))
      context.addIssue({ code: 'custom', path: ['of'], message: `one of ${ANNOUNCEMENT_TYPES.join(', ')}` });
  });
export type ExpectedOf = z.infer<typeof expectation>;

const ACTS = ['report', 'call', 'silence', 'march'] as const;
export const inject = z
  .strictObject({
    id: name,
    title: drillTexts,
    /** Minutes after the drill began. */
    at: minutes.optional(),
    when: condition.optional(),
    /** Minutes after the condition came true. */
    after: minutes.optional(),
    /** A marshal reports it on the phone. */
    report: z.strictObject({ ...report, by: z.enum(REPORTERS).optional() }).optional(),
    /** Somebody outside tells control: it comes as a message from the exercise's director. */
    call: z.strictObject({ from: z.string().min(1).max(80), text }).optional(),
    /** Phones go dark: so many, and in which sector. */
    silence: z
      .strictObject({ marshals: z.number().int().min(1).max(500), sector: code.optional(), minutes })
      .optional(),
    march: z.enum(['halt', 'resume']).optional(),
    expect: z.array(expectation).max(DRILL_EXPECTS_MOST).optional(),
  })
  .refine(oneOf(['at', 'when']), { error: 'say when with at: (minutes), or with when: (a condition)' })
  .refine((value) => value.after === undefined || value.when, {
    path: ['after'],
    error: 'after: goes with when:; write the time itself into at:',
  })
  .refine(oneOf(ACTS), { error: `say what happens with one of ${ACTS.join(', ')}` })
  .superRefine((value, context) => {
    value.expect?.forEach((one, index) => {
      if (NEEDS_REPORT.includes(one.do) && !value.report)
        context.addIssue({
          code: 'custom',
          path: ['expect', index, 'do'],
          message: `"${one.do}" is about a report: this inject has none`,
        });
    });
  });
export type DrillInjectFile = z.infer<typeof inject>;

export const drillFile = z
  .strictObject({
    'waypost-drill': z.literal(1, { error: 'write "waypost-drill: 1": this is the first version' }),
    script: slug,
    title: drillTexts,
    about: drillTexts.optional(),
    minutes: minutes.min(1, { error: 'a drill lasts 1 minute at least' }),
    march: z
      .strictObject({
        /** How much of the route the head has behind it when the drill begins, 0 to 1. */
        head_at: share.optional(),
        /** Or it has not set off: minutes until it does. */
        sets_off_in: minutes.optional(),
      })
      .refine(({ head_at, sets_off_in }) => head_at === undefined || sets_off_in === undefined, {
        error: 'either head_at or sets_off_in',
      })
      .optional(),
    marshals: z
      .strictObject(
        Object.fromEntries(
          PERSONALITIES.map((one) => [one, z.number().int().min(0).max(1_000).optional()]),
        ) as Record<Personality, z.ZodOptional<z.ZodNumber>>,
      )
      .refine((counts) => Object.values(counts).some((count) => count), {
        error: `how many of each: ${PERSONALITIES.join(', ')}`,
      }),
    /** Ordinary things of a day that goes on beside the script, in another order each time. */
    background: z
      .strictObject({
        count: z.number().int().min(0).max(5_000),
        reports: z.array(happening).max(500),
        radio: z.array(text).max(100).optional(),
        messages: z
          .array(z.strictObject({ to: code, text, urgent: z.boolean().optional() }))
          .max(100)
          .optional(),
      })
      .optional(),
    injects: z.array(inject).max(DRILL_INJECTS_MOST),
    debrief: z.array(drillTexts).max(20).optional(),
  })
  .superRefine((value, context) => {
    const ids = value.injects.map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['injects', index, 'id'],
          message: `"${id}" is there already: give each inject its own id`,
        });
    });
    value.injects.forEach(({ when }, index) => {
      for (const other of injectsIn(when))
        if (!value.injects.some(({ id, report: made }) => id === other && made))
          context.addIssue({
            code: 'custom',
            path: ['injects', index, 'when'],
            message: `there is no inject "${other}" with a report`,
          });
    });
  });
export type DrillFile = z.infer<typeof drillFile>;

function injectsIn(when: Condition | undefined): string[] {
  if (!when) return [];
  return [
    ...(when.unanswered ? [when.unanswered.inject] : []),
    ...(when.closed ? [when.closed] : []),
    ...[...(when.all ?? []), ...(when.any ?? [])].flatMap(injectsIn),
  ];
}
