import type { Forecast } from '@waypost/shared/crowd';
import { find, type Plan } from '../../model/plan';

export interface PlaceAlong {
  key: string;
  name: string;
  atM: number;
}

type Words = (key: 'forecast.place.start' | 'forecast.place.finish' | 'forecast.place.narrowing') => string;

/** Start, checkpoints, pinches and finish in the order in which the march meets them. */
export function placesAlong(found: Forecast, plan: Plan, words: Words): PlaceAlong[] {
  const checkpoints = found.checkpoints.map(({ id, atM }) => ({
    key: id,
    name: checkpointName(plan, id),
    atM,
  }));
  const pinches = found.pinches.map(({ id, fromM }) => ({
    key: id,
    name: pinchName(plan, id, words),
    atM: fromM,
  }));
  return [
    { key: 'start', name: words('forecast.place.start'), atM: 0 },
    ...[...checkpoints, ...pinches].sort((a, b) => a.atM - b.atM),
    { key: 'finish', name: words('forecast.place.finish'), atM: found.finish.atM },
  ];
}

export function checkpointName(plan: Plan, id: string): string {
  const data = find(plan, 'checkpoint', id)?.data;
  return data ? [data.code, data.name].filter(Boolean).join(' ') : '';
}

/** A narrowing that nobody marked is the street itself. */
export function pinchName(plan: Plan, id: string, words: Words): string {
  return find(plan, 'pinch', id)?.data.name ?? words('forecast.place.narrowing');
}
