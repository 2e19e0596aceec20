import { useMemo } from 'react';
import {
  ACTIVATION,
  CHECKPOINT,
  CROWD_PLAN,
  EVENT,
  forecastInputOf,
  isField,
  isStaff,
  PINCH,
  PLACE,
  PROGRESS,
  ROUTE,
  routeInForce,
  type EventRecord,
  type PlannedForecast,
  type ProgressData,
  type RouteData,
} from '@waypost/shared/event';
import { lineLength } from '@waypost/shared/geo';
import { arrivalsFrom, FRESH_S, observedOf, progressInForce, type Arrivals } from '@waypost/shared/march';
import { useNow, useRecordSet, useViewer } from '../../sync/hooks';
import { rowsOfRecord, rowsOfRun, type ArrivalRow } from './model/rows';

const KINDS = [ACTIVATION, CHECKPOINT, CROWD_PLAN, EVENT, PINCH, PLACE, PROGRESS, ROUTE] as const;
/** Made again so often: some 20 ms of the page's time for a usual march, and only while the panel is open. */
const AGAIN_MS = 5_000;

export interface March {
  route: EventRecord<RouteData>;
  lengthM: number;
  progress: ProgressData | undefined;
  rows: ArrivalRow[];
  /** The forecast made here; nothing for who sees only what was agreed. */
  run: Arrivals | undefined;
  /** When the figures were made, and whether anything of the march was seen. */
  madeAt: number | undefined;
  observed: boolean;
  now: number;
}

/** The march as this viewer may see it, with the forecast made again every few seconds from where it is. */
export function useMarch(): March | undefined {
  const viewer = useViewer();
  const records = useRecordSet(KINDS);
  const now = Math.floor(useNow(AGAIN_MS) / AGAIN_MS) * AGAIN_MS;
  // Partners and observers see what was agreed, and that is in the record.
  const own = viewer && (isStaff(viewer) || isField(viewer));
  const record = viewer && progressInForce(records, viewer);
  const route = useRoute(records, record, own === true);
  const planned = useMemo(
    () =>
      own && route && viewer ? forecastInputOf(records, viewer.eventId, { routeId: route.id }) : undefined,
    [own, route, viewer, records],
  );
  return useMemo(() => {
    if (!route) return undefined;
    const lengthM = lineLength(route.data.points);
    const ground = {
      points: route.data.points,
      lengthM,
      checkpoints: records.all(CHECKPOINT).filter(({ data }) => data.routeId === route.id),
      progress: record?.data,
    };
    const made = planned && runOf(planned, record?.data, now);
    const told = record?.data.arrivals;
    return {
      route,
      lengthM,
      progress: record?.data,
      rows: made && planned ? rowsOfRun(made, Date.parse(planned.stepOffAt), ground) : rowsOfRecord(ground),
      run: made,
      madeAt: made ? now : told && Date.parse(told.at),
      observed: made ? made.observed : told !== undefined,
      now,
    };
  }, [route, record, planned, records, now]);
}

function runOf(planned: PlannedForecast, progress: ProgressData | undefined, nowMs: number): Arrivals {
  const observed = observedOf(progress, {
    stepOffMs: Date.parse(planned.stepOffAt),
    nowMs,
    routeM: planned.input.route.lengthM,
    freshMs: FRESH_S * 1_000,
  });
  return arrivalsFrom(planned.input, observed);
}

/** The route of the record, or for who knows which one is walked, that one before anything is heard. */
function useRoute(
  records: ReturnType<typeof useRecordSet>,
  record: EventRecord<ProgressData> | undefined,
  own: boolean,
): EventRecord<RouteData> | undefined {
  return useMemo(() => {
    const inForce = routeInForce(records);
    if (record) return records.get(ROUTE, record.id);
    return own ? inForce : undefined;
  }, [records, record, own]);
}
