import { z } from 'zod';
import { id, instant, metres, position } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

const along = metres.min(0);
/** One standard deviation. */
const sigma = z.number().min(0).max(100_000);
const speed = z.number().min(-1).max(5);

/** What the captains' positions come to for one end of the march. */
const end = {
  alongM: along,
  /** When it was there. */
  at: instant,
  sigmaM: sigma.optional(),
  speedMps: speed.optional(),
  speedSigmaMps: sigma.optional(),
};
const mark = z.strictObject({ ...end, point: position });

const stretch = { fromM: along, toM: along };
/** Least, likely and greatest, seconds after `arrivals.at`. */
const band = z.tuple([z.number().int(), z.number().int(), z.number().int()]);
const arrival = { head: band.optional(), tail: band.optional() };

/** More captains than a march has, and more checkpoints than a route. */
const STRETCHES_MOST = 50;
const PLACES_MOST = 500;

export const arrivalsData = z.strictObject({
  at: instant,
  /** Checkpoints that the tail has not passed yet. */
  places: z
    .array(
      z.strictObject({
        checkpointId: id,
        ...arrival,
        /** Of a crossing: when it has to be closed, and when it can be opened again. */
        closes: band.optional(),
        reopens: band.optional(),
      }),
    )
    .max(PLACES_MOST),
  finish: z.strictObject(arrival).optional(),
});
export type ArrivalsData = z.infer<typeof arrivalsData>;

/** Figures of the whole march: each is left out when too few captains are heard to say. */
export const figures = {
  length: z.strictObject({ m: along, sigmaM: sigma }).optional(),
  pace: z.strictObject({ mps: speed, sigmaMps: sigma }).optional(),
  gaps: z
    .array(z.strictObject({ ...stretch, usualM: along }))
    .max(STRETCHES_MOST)
    .optional(),
  stopped: z
    .array(z.strictObject({ ...stretch, since: instant, head: z.boolean().optional() }))
    .max(STRETCHES_MOST)
    .optional(),
  /** How many captains were heard. */
  captains: z.number().int().min(0).max(10_000).optional(),
  arrivals: arrivalsData.optional(),
};

export const progressData = z.strictObject({
  routeId: id,
  head: mark.optional(),
  tail: mark.optional(),
  ...figures,
  /** When the ends went by: what a forecast is compared with. */
  passed: z
    .array(z.strictObject({ checkpointId: id, headAt: instant.optional(), tailAt: instant.optional() }))
    .max(PLACES_MOST)
    .optional(),
});
export type ProgressData = z.infer<typeof progressData>;
export type ProgressMark = z.infer<typeof mark>;

/** What the server makes of the captains' positions, as a command carries it. */
export const marchFigures = z.strictObject({
  head: z.strictObject(end).optional(),
  tail: z.strictObject(end).optional(),
  ...figures,
});
export type MarchFigures = z.infer<typeof marchFigures>;

/**
 * How the march stands on its route: head and tail, and what follows from them. It says something about the march and
 * nothing about whoever carried the phone, so it may be kept and shared where a position may not.
 */
export const PROGRESS = kindRef<ProgressData>('progress');
