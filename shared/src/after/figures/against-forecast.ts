import { forecast, type Band } from '../../crowd/index.js';
import {
  CHECKPOINT,
  EVENT,
  forecastInputOf,
  PROGRESS,
  type EventRecord,
  type Instant,
  type ProgressData,
} from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import type { Replay } from '../replay/replay.js';
import { median } from './statistics.js';

export const ENDS = ['head', 'tail'] as const;
export type End = (typeof ENDS)[number];

/** When one end of the march was forecast at a checkpoint, and when it was there. */
export interface Passing {
  end: End;
  forecast: { low: Instant; likely: Instant; high: Instant };
  actual?: Instant;
  /** Later than the likely time is positive. */
  errorMs?: number;
  inBand?: boolean;
}

export interface CheckpointPassings {
  checkpointId: Id;
  /** As the plan called it then. */
  code: string;
  atM: number;
  passings: Passing[];
}

export interface ForecastFigures {
  checkpoints: CheckpointPassings[];
  /** Passings that can be compared, and those that nobody saw, or that were not forecast to happen. */
  n: number;
  leftOut: number;
  medianErrorMs?: number;
  inBand: number;
  /** The plan that was forecast: as it was when the event went live. */
  planAt?: Instant;
  none?: 'no_forecast' | 'no_progress';
}

const NOTHING = { checkpoints: [], n: 0, leftOut: 0, inBand: 0 };

/** The forecast of the plan with which the day began, held against where the march was seen. */
export function againstForecast(replay: Replay, eventId: Id): ForecastFigures {
  const end = replay.after(replay.steps.length);
  const liveAt = end.get(EVENT, eventId)?.data.wentLiveAt;
  const plan = liveAt ? replay.at(liveAt) : end;
  const planned = forecastInputOf(plan, eventId);
  if (!planned) return { ...NOTHING, none: 'no_forecast' };
  const seen = seenOn(replay, planned.routeId);
  if (seen.head.length === 0) return { ...NOTHING, none: 'no_progress' };
  const stepOff = Date.parse(planned.stepOffAt);
  const checkpoints = [...forecast(planned.input).checkpoints]
    .sort((a, b) => a.atM - b.atM)
    .map(({ id, atM, headS, tailS }): CheckpointPassings => ({
      checkpointId: id,
      code: plan.get(CHECKPOINT, id)?.data.code ?? id,
      atM,
      passings: [
        ...passing('head', headS, stepOff, passedAt(seen.head, atM)),
        ...passing('tail', tailS, stepOff, passedAt(seen.tail, atM)),
      ],
    }));
  const all = checkpoints.flatMap(({ passings }) => passings);
  const errors = all.flatMap(({ errorMs }) => (errorMs === undefined ? [] : [Math.abs(errorMs)]));
  errors.sort((a, b) => a - b);
  return {
    checkpoints,
    n: errors.length,
    leftOut: 2 * checkpoints.length - errors.length,
    ...(errors.length ? { medianErrorMs: median(errors) } : {}),
    inBand: all.filter(({ inBand }) => inBand).length,
    ...(liveAt ? { planAt: liveAt } : {}),
  };
}

interface Mark {
  alongM: number;
  time: number;
}

/** Every place at which each end was seen on a route, in order of time. */
function seenOn({ steps }: Replay, routeId: Id): Record<End, Mark[]> {
  const seen: Record<End, Map<number, Mark>> = { head: new Map(), tail: new Map() };
  for (const { put } of steps)
    for (const record of put) {
      if (record.kind !== PROGRESS.kind || record.id !== routeId) continue;
      const { data } = record as EventRecord<ProgressData>;
      for (const end of ENDS) {
        const mark = data[end];
        if (mark) seen[end].set(Date.parse(mark.at), { alongM: mark.alongM, time: Date.parse(mark.at) });
      }
    }
  const ordered = (end: End): Mark[] => [...seen[end].values()].sort((a, b) => a.time - b.time);
  return { head: ordered('head'), tail: ordered('tail') };
}

/**
 * When an end first reached a distance, between the last mark before it and the first at or beyond it. At the place where
 * it was seen first it is when it left. Where the first mark of all is beyond the distance, nobody saw it pass.
 */
function passedAt(marks: readonly Mark[], atM: number): number | undefined {
  const index = marks.findIndex(({ alongM }) => alongM >= atM);
  const after = marks[index];
  if (!after) return undefined;
  if (index === 0) {
    const gone = marks.findIndex(({ alongM }) => alongM !== atM);
    return after.alongM === atM && gone > 0 ? marks[gone - 1]!.time : undefined;
  }
  const before = marks[index - 1]!;
  const share = (atM - before.alongM) / (after.alongM - before.alongM);
  return before.time + share * (after.time - before.time);
}

function passing(end: End, band: Band, stepOff: number, actual: number | undefined): Passing[] {
  if (![band.low, band.likely, band.high].every(Number.isFinite)) return [];
  const at = (seconds: number): Instant => instant(stepOff + seconds * 1000);
  const forecasted = { low: at(band.low), likely: at(band.likely), high: at(band.high) };
  if (actual === undefined) return [{ end, forecast: forecasted }];
  const low = stepOff + Math.min(band.low, band.high) * 1000;
  const high = stepOff + Math.max(band.low, band.high) * 1000;
  return [
    {
      end,
      forecast: forecasted,
      actual: instant(actual),
      errorMs: Math.round(actual - (stepOff + band.likely * 1000)),
      inBand: low <= actual && actual <= high,
    },
  ];
}

const instant = (time: number): Instant => new Date(Math.round(time)).toISOString();
