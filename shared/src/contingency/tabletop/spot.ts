import {
  CHECKPOINT,
  EVENT,
  ROUTE,
  SECTOR,
  type EventRecord,
  type Instant,
  type Records,
  type RouteData,
} from '../../event/index.js';
import { insideRing, lineLength, pointAlong, project, type Position } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import type { Spot } from './exercise.js';

const FIVE_MINUTES_MS = 5 * 60_000;

export const mainRoute = (records: Records): EventRecord<RouteData> | undefined =>
  records.all(ROUTE).find(({ data }) => data.role === 'main');

/** A moment of the march, or of the whole event before its phases are planned, on a full five minutes. */
export function pickTime(eventId: Id, records: Records, share: number): Instant {
  const event = records.get(EVENT, eventId)!.data;
  const march = event.phases.find(({ phase }) => phase === 'march');
  const from = Date.parse(march?.startsAt ?? event.opensAt);
  const to = Date.parse(march?.endsAt ?? event.closesAt);
  const at = from + share * (to - from);
  return new Date(Math.floor(at / FIVE_MINUTES_MS) * FIVE_MINUTES_MS).toISOString();
}

/** A place on the main route, `share` of the way along it. */
export function pickSpot(records: Records, share: number): Spot | undefined {
  const route = mainRoute(records);
  if (!route) return undefined;
  const { points } = route.data;
  const alongM = Math.round(share * lineLength(points));
  const at = pointAlong(points, alongM);
  const marks = records
    .all(CHECKPOINT)
    .filter(({ data }) => data.routeId === route.id)
    .map(({ id, data }) => ({ id, alongM: project(points, data.at)!.alongM }))
    .sort((a, b) => a.alongM - b.alongM);
  const before = marks.filter((mark) => mark.alongM <= alongM).at(-1);
  const after = marks.find((mark) => mark.alongM > alongM);
  const sector = sectorAt(records, at);
  return {
    routeId: route.id,
    alongM,
    at,
    ...(before ? { beforeId: before.id } : {}),
    ...(after ? { afterId: after.id } : {}),
    ...(sector ? { sectorId: sector } : {}),
  };
}

const sectorAt = (records: Records, at: Position): Id | undefined =>
  records.all(SECTOR).find(({ data }) => insideRing(data.area, at))?.id;
