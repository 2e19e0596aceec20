import type { ArrivalsData, Instant, MarchFigures, ProgressData } from '../event/index.js';
import type { Band } from '../crowd/index.js';
import type { Arrivals, PlaceArrival } from './arrivals.js';
import type { Mark, MarchState } from './march-state.js';

/** Less than this is the error of the position, not a step of the march, metres. */
const MOVED_M = 10;
/** A mark that is heard is written again after this long although it has not moved: it must not look old. */
const SAID_AGAIN_MS = 30_000;

const instantOf = (seconds: number): Instant => new Date(Math.round(seconds * 1_000)).toISOString();
const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
const along = (value: number): number => Math.max(0, tenth(value));

/** The state as a record carries it: seconds of its clock are seconds since 1970. */
export function figuresOf(state: MarchState): MarchFigures {
  const { head, tail, lengthM, paceMps, gaps, stopped, captains } = state;
  return {
    ...(head ? { head: endOf(head) } : {}),
    ...(tail ? { tail: endOf(tail) } : {}),
    ...(lengthM ? { length: { m: along(lengthM.value), sigmaM: tenth(lengthM.sigma) } } : {}),
    ...(paceMps ? { pace: { mps: hundredth(paceMps.value), sigmaMps: hundredth(paceMps.sigma) } } : {}),
    ...(gaps
      ? {
          gaps: gaps.map(({ fromM, toM, usualM }) => ({
            fromM: along(fromM),
            toM: along(toM),
            usualM: along(usualM),
          })),
        }
      : {}),
    stopped: stopped.map(({ fromM, toM, sinceS, head: held }) => ({
      fromM: along(fromM),
      toM: along(toM),
      since: instantOf(sinceS),
      ...(held ? { head: true } : {}),
    })),
    captains,
  };
}

const endOf = ({ alongM, speedMps, atS }: Mark): NonNullable<MarchFigures['head']> => ({
  alongM: along(alongM.value),
  at: instantOf(atS),
  sigmaM: tenth(alongM.sigma),
  speedMps: hundredth(speedMps.value),
  speedSigmaMps: hundredth(speedMps.sigma),
});

/** Whether a record says something that the last one did not: the log keeps each of them for ever. */
export function isNews(before: ProgressData | undefined, now: MarchFigures): boolean {
  const end = (which: 'head' | 'tail'): boolean => {
    const [then, mark] = [before?.[which], now[which]];
    if (!mark) return false;
    return (
      !then ||
      Math.abs(mark.alongM - then.alongM) >= MOVED_M ||
      Date.parse(mark.at) - Date.parse(then.at) >= SAID_AGAIN_MS
    );
  };
  return end('head') || end('tail') || shapeOf(before) !== shapeOf(now);
}

/** What is known at all, and what has torn or stopped; small changes of the figures wait for the next mark. */
const shapeOf = (figures: Omit<MarchFigures, 'head' | 'tail'> | undefined): string =>
  JSON.stringify([
    figures?.length !== undefined,
    figures?.pace !== undefined,
    figures?.gaps?.length,
    (figures?.stopped ?? []).map(({ since, head }) => [since, head === true]),
  ]);

/** Arrivals as a record carries them: whole seconds from a moment. */
export function arrivalsDataOf({ atS, places, finish }: Arrivals, at: Instant): ArrivalsData {
  const times = ({ headS, tailS }: PlaceArrival) => ({
    ...banded('head', headS, atS),
    ...banded('tail', tailS, atS),
  });
  return {
    at,
    places: places
      .filter(({ tailS }) => tailS !== undefined)
      .map((place) => ({
        checkpointId: place.id,
        ...times(place),
        ...banded('closes', place.closesS, atS),
        ...banded('reopens', place.reopensS, atS),
      })),
    finish: times(finish),
  };
}

function banded<Name extends string>(
  name: Name,
  band: Band | undefined,
  atS: number,
): Partial<Record<Name, [number, number, number]>> {
  // What does not happen within the forecast's day is not told.
  if (!band || !Number.isFinite(band.high) || !Number.isFinite(band.likely)) return {};
  const whole = (value: number): number => Math.round(value - atS);
  return { [name]: [whole(band.low), whole(band.likely), whole(band.high)] } as Record<
    Name,
    [number, number, number]
  >;
}
