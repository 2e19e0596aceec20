import { useMemo } from 'react';
import {
  CHECKPOINT,
  clashes,
  coverage,
  EVENT,
  PERSON,
  PINCH,
  PLACE,
  POST,
  ROUTE,
  ROUTE_ROLES,
  SECTOR,
  SHIFT,
  staffedWindow,
  type CheckpointData,
  type Clash,
  type EventData,
  type EventRecord,
  type PersonData,
  type PinchData,
  type PlaceData,
  type PostCoverage,
  type PostData,
  type RouteData,
  type SectorData,
  type ShiftData,
  type Span,
} from '@waypost/shared/event';
import { useRecord, useRecords, useViewer } from '../../../sync/hooks';

/** The plan's records as this person sees them, and what follows from them. */
export interface Plan {
  eventId: string;
  event: EventData;
  routes: EventRecord<RouteData>[];
  checkpoints: EventRecord<CheckpointData>[];
  pinches: EventRecord<PinchData>[];
  sectors: EventRecord<SectorData>[];
  places: EventRecord<PlaceData>[];
  posts: EventRecord<PostData>[];
  shifts: EventRecord<ShiftData>[];
  people: EventRecord<PersonData>[];
  /** When posts have to be staffed. */
  window: Span;
  cover: Map<string, PostCoverage>;
  clashes: Clash[];
}

/** `undefined` until the first snapshot is there. */
export function usePlan(): Plan | undefined {
  const eventId = useViewer()?.eventId;
  const event = useRecord(EVENT, eventId)?.data;
  const routes = useSorted(useRecords(ROUTE), ({ role, name }) => `${ROUTE_ROLES.indexOf(role)} ${name}`);
  const checkpoints = useSorted(useRecords(CHECKPOINT), ({ code }) => code);
  const pinches = useSorted(useRecords(PINCH), ({ name }) => name ?? '');
  const sectors = useSorted(useRecords(SECTOR), ({ code }) => code);
  const places = useSorted(useRecords(PLACE), ({ name }) => name);
  const posts = useSorted(useRecords(POST), ({ code }) => code);
  const shifts = useRecords(SHIFT);
  const people = useRecords(PERSON);
  const window = useMemo(() => event && staffedWindow(event), [event]);
  const cover = useMemo(
    () => window && coverage(posts, shifts, people, window),
    [posts, shifts, people, window],
  );
  const overlaps = useMemo(() => clashes(shifts), [shifts]);
  return useMemo(
    () =>
      eventId && event && window && cover
        ? {
            eventId,
            event,
            routes,
            checkpoints,
            pinches,
            sectors,
            places,
            posts,
            shifts,
            people,
            window,
            cover,
            clashes: overlaps,
          }
        : undefined,
    [
      eventId,
      event,
      routes,
      checkpoints,
      pinches,
      sectors,
      places,
      posts,
      shifts,
      people,
      window,
      cover,
      overlaps,
    ],
  );
}

/** In an order that does not change when a record is edited: a row must not run away from under the pointer. */
function useSorted<Data>(records: EventRecord<Data>[], key: (data: Data) => string): EventRecord<Data>[] {
  return useMemo(
    () =>
      records.toSorted(
        (a, b) =>
          key(a.data).localeCompare(key(b.data), undefined, { numeric: true }) || (a.id < b.id ? -1 : 1),
      ),
    // The key is a constant of the call: a new function with every render must not sort again.
    [records],
  );
}

const LISTS = {
  route: 'routes',
  checkpoint: 'checkpoints',
  pinch: 'pinches',
  sector: 'sectors',
  place: 'places',
  post: 'posts',
} as const;
export type PlanKind = keyof typeof LISTS;
export const isPlanKind = (kind: string): kind is PlanKind => kind in LISTS;

interface Found {
  route: EventRecord<RouteData>;
  checkpoint: EventRecord<CheckpointData>;
  pinch: EventRecord<PinchData>;
  sector: EventRecord<SectorData>;
  place: EventRecord<PlaceData>;
  post: EventRecord<PostData>;
}

export function find<K extends PlanKind>(plan: Plan, kind: K, id: string): Found[K] | undefined {
  const list = plan[LISTS[kind]] as Found[K][];
  return list.find((record) => record.id === id);
}
