import { z } from 'zod';
import { id, instant, metres, name, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** How the crowd of an event behaves: what the forecast cannot read from the map. All of it may be left out. */

/** Minutes from step-off, negative before it: when step-off moves, everything planned around it moves along. */
const minutes = z.number().min(-1_440).max(1_440);
const pace = z.number().min(0.1).max(3);
const share = z.number().min(0).max(1);
const people = z.number().int().min(0).max(5_000_000);
const perS = z.number().min(0).max(1_000);

/** Cumulative arrivals: by `atMin` this share of the people has come. */
const arrivals = z
  .array(z.strictObject({ atMin: minutes, share }))
  .min(1)
  .max(24);

export const FORMATIONS = ['in_order', 'mixed'] as const;
export const RELATIONS = ['weidmann', 'imo'] as const;

const group = z.strictObject({
  name,
  /** Its part of all who start at assembly, in any unit: parts are scaled to their sum. */
  part: z.number().positive().max(5_000_000),
  paceMps: pace.optional(),
});

const halt = z.strictObject({
  name: name.optional(),
  atMin: minutes,
  durationMin: z.number().positive().max(720),
  /** All stop where they are; or the head stops and the rest close up; or nobody passes a checkpoint. */
  where: z.union([z.enum(['column', 'head']), z.strictObject({ checkpointId: id })]),
  closeUpPerM2: z.number().min(0.5).max(5).optional(),
});

const feeder = z.strictObject({
  /** A route of role `feeder`; its people join where it meets the route that is forecast. */
  routeId: id,
  people,
  /** When its own column sets off. */
  startsMin: minutes.optional(),
  paceMps: pace.optional(),
  /** Most that its street lets in. */
  mostPerS: perS.optional(),
  /** Of a full street, the share that is theirs. */
  priority: share.optional(),
});

export const crowdPlanData = z.strictObject({
  /** The main route unless another is named. */
  routeId: id.optional(),
  /** The start of the march phase unless said otherwise. */
  stepOffAt: instant.optional(),
  paceMps: pace.optional(),
  relation: z.enum(RELATIONS).optional(),
  /** Kept free on each side of the street. */
  shyM: metres.min(0).max(3).optional(),
  /** In the order of the column; one group of everybody unless said otherwise. */
  groups: z.array(group).max(12).optional(),
  formation: z.enum(FORMATIONS).optional(),
  arrivals: arrivals.optional(),
  /** Metered: so many a second from a minute on. Without it the column sets off at `columnPerM2`. */
  release: z
    .array(z.strictObject({ fromMin: minutes, perS }))
    .max(24)
    .optional(),
  columnPerM2: z.number().min(0.1).max(3).optional(),
  halts: z.array(halt).max(24).optional(),
  feeders: z.array(feeder).max(24).optional(),
  /** Of an assembly or rally area, the share that people can stand on. */
  usableShare: share.optional(),
  standingPerM2: z.number().min(0.2).max(5).optional(),
  /** Where the march ends; the places of type rally unless said otherwise, and those of type dispersal without any. */
  rallyPlaceIds: z.array(id).max(20).optional(),
  /** People stay at the end until then; without it they leave as they come. */
  stayUntil: instant.optional(),
  /** Ways out of the end, each with its usable width. */
  exits: z
    .array(z.strictObject({ name, widthM: metres.min(0.5).max(200), placeId: id.optional() }))
    .max(40)
    .optional(),
  exitPerMMin: z.number().min(10).max(120).optional(),
  preMovementMin: z.number().min(0).max(60).optional(),
  longestWalkM: metres.min(0).max(5_000).optional(),
  /** Most that the end of the route takes. */
  endTakesPerS: perS.optional(),
  /** Ways home: which share of the people, and how many a minute they can take. */
  sinks: z
    .array(
      z.strictObject({ name, share, perMin: z.number().positive().max(100_000), placeId: id.optional() }),
    )
    .max(24)
    .optional(),
  closureMarginMin: z.number().min(0).max(240).optional(),
  /** How far pace and density may be off, as a share either way; the band of people is the event's own. */
  paceSpread: z.number().min(0).max(0.9).optional(),
  densitySpread: z.number().min(0).max(0.9).optional(),
  remarks: words.optional(),
});
export type CrowdPlanData = z.infer<typeof crowdPlanData>;

/** One record per event, with the event's own id. */
export const CROWD_PLAN = kindRef<CrowdPlanData>('crowd_plan');
