import { forecast, routeFromLine, type Forecast, type ForecastInput } from '../../crowd/index.js';
import {
  CHECKPOINT,
  DEFAULT_WIDTH_M,
  EVENT,
  PINCH,
  ROUTE,
  type Instant,
  type Records,
} from '../../event/index.js';
import { canonicalJson, type Id } from '../../kernel/index.js';

export interface PlanForecast {
  readonly input: ForecastInput;
  readonly result: Forecast;
  /** Milliseconds since 1970 at second 0 of the forecast. */
  readonly zeroMs: number;
  readonly routeId: Id;
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
export function planForecast(records: Records, eventId: Id): PlanForecast | undefined {
  const planned = plannedInput(records, eventId);
  if (!planned) return undefined;
  const input: ForecastInput = { ...planned.input, band: false, frames: FRAMES };
  return {
    input,
    result: forecastOnce(input),
    zeroMs: Date.parse(planned.stepOffAt),
    routeId: planned.routeId,
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

function plannedInput(
  records: Records,
  eventId: Id,
): { input: ForecastInput; stepOffAt: Instant; routeId: Id } | undefined {
  const event = records.get(EVENT, eventId)?.data;
  const route = records.all(ROUTE).find(({ data }) => data.role === 'main');
  if (!event || !route || event.expected.likely <= 0) return undefined;
  const own = ({ data }: { data: { routeId: Id } }): boolean => data.routeId === route.id;
  const { points, widths, paceMps } = route.data;
  const drawn = routeFromLine({
    points,
    widths,
    defaultWidthM: DEFAULT_WIDTH_M,
    pinches: records
      .all(PINCH)
      .filter(own)
      .map(({ id, data }) => ({ id, ...data })),
    checkpoints: records
      .all(CHECKPOINT)
      .filter(own)
      .map(({ id, data }) => ({ id, at: data.at, crossing: data.crossing })),
  });
  const march = event.phases.find(({ phase }) => phase === 'march');
  return {
    input: {
      route: drawn,
      groups: [{ people: event.expected.likely, ...(paceMps === undefined ? {} : { paceMps }) }],
    },
    stepOffAt: march?.startsAt ?? event.opensAt,
    routeId: route.id,
  };
}
