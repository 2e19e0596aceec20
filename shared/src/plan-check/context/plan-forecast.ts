import { forecast, type Forecast, type ForecastInput } from '../../crowd/index.js';
import { forecastInputOf, type Instant, type Records } from '../../event/index.js';
import { canonicalJson, type Id } from '../../kernel/index.js';

export interface PlanForecast {
  readonly input: ForecastInput;
  readonly result: Forecast;
  /** What the clocks show so many seconds after step-off; undefined when it never comes. */
  at(seconds: number): Instant | undefined;
  /** When head and tail pass a place on the route, seconds. */
  passage(alongM: number): { headS: number; tailS: number };
}

/** What the rules read does not need many moments. */
const FRAMES = 60;
/** Plans that are being worked on at once: on a desk one, in a test or on a server a few. */
const KEPT = 4;
const kept = new Map<string, Forecast>();

/**
 * The crowd on the planned route, without bands. Kept by its input: most changes of a plan (a post, a shift, a permit)
 * leave the crowd as it was, and the forecast is the dearest part of the check.
 */
export function planForecast(records: Records, eventId: Id, routeId: Id): PlanForecast | undefined {
  const planned = forecastInputOf(records, eventId, { routeId });
  if (!planned) return undefined;
  const input: ForecastInput = { ...planned.input, band: false, frames: FRAMES };
  const result = forecastOnce(input);
  const zeroMs = Date.parse(planned.stepOffAt);
  return {
    input,
    result,
    at: (seconds) => (Number.isFinite(seconds) ? new Date(zeroMs + seconds * 1000).toISOString() : undefined),
    passage: (alongM) => passageAt(result, alongM),
  };
}

function forecastOnce(input: ForecastInput): Forecast {
  const key = canonicalJson(input);
  const result = kept.get(key) ?? forecast(input);
  kept.delete(key);
  kept.set(key, result);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return result;
}

interface Mark {
  atM: number;
  headS: number;
  tailS: number;
}

/** Between two checkpoints head and tail are taken to walk evenly. */
function passageAt(result: Forecast, alongM: number): { headS: number; tailS: number } {
  const start: Mark = { atM: 0, headS: 0, tailS: result.releasedS.likely };
  const marks = [...result.checkpoints, result.finish]
    .map(({ atM, headS, tailS }): Mark => ({ atM, headS: headS.likely, tailS: tailS.likely }))
    .sort((a, b) => a.atM - b.atM);
  const next = marks.find(({ atM }) => atM >= alongM) ?? marks.at(-1)!;
  const last = marks.findLast(({ atM }) => atM < alongM) ?? start;
  const legM = next.atM - last.atM;
  const share = legM > 0 ? Math.max(0, Math.min(1, (alongM - last.atM) / legM)) : 0;
  return {
    headS: last.headS + share * (next.headS - last.headS),
    tailS: last.tailS + share * (next.tailS - last.tailS),
  };
}
