import { forecast, type Band, type CheckpointForecast, type Forecast } from '../crowd/index.js';
import { CHECKPOINT, forecastInputOf, type Instant } from '../event/index.js';
import type { Pack } from './pack.js';

export interface PlannedTimes {
  stepOffAt: Instant;
  forecast: Forecast;
  /** Checkpoints of the route that is forecast, in its order, then the end. */
  stops: readonly { stop: CheckpointForecast; label: string }[];
}

/** The forecast for the plan as it stands; `undefined` when there is no route or nobody is expected. */
export function timesOf(pack: Pack): PlannedTimes | undefined {
  const planned = forecastInputOf(pack.records, pack.eventId);
  if (!planned) return undefined;
  const made = forecast(planned.input);
  const label = (id: string): string => {
    const checkpoint = pack.records.get(CHECKPOINT, id)?.data;
    const { code, name, crossing } = checkpoint ?? { code: id };
    return [code, name, crossing ? `(${pack.t('crossing')})` : ''].filter(Boolean).join(' ');
  };
  const stops = [...made.checkpoints]
    .sort((a, b) => a.atM - b.atM)
    .map((stop) => ({ stop, label: label(stop.id) }));
  return {
    stepOffAt: planned.stepOffAt,
    forecast: made,
    stops: [...stops, { stop: made.finish, label: pack.t('finish') }],
  };
}

/** Seconds after step-off as an instant. */
export const instantAt = (stepOffAt: Instant, seconds: number): Instant =>
  new Date(Date.parse(stepOffAt) + Math.round(seconds) * 1000).toISOString();

/** `14:07 (13:55–14:30)` */
export function bandText(pack: Pack, stepOffAt: Instant, { low, likely, high }: Band): string {
  const at = (seconds: number): string =>
    Number.isFinite(seconds) ? pack.clock.time(instantAt(stepOffAt, seconds)) : pack.t('beyond');
  return `${at(likely)} (${at(low)}–${at(high)})`;
}
