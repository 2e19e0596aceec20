import type { z } from 'zod';
import { checkpointData, type CheckpointData } from '../event/checkpoint/index.js';
import type { EventRecord, KindRef } from '../event/kind.js';
import { pinchData, type PinchData } from '../event/pinch/index.js';
import { placeData, type PlaceData } from '../event/place/index.js';
import { postData, type PostData } from '../event/post/index.js';
import { routeData, type RouteData } from '../event/route/index.js';
import { sectorData, type SectorData } from '../event/sector/index.js';

/** The kinds that a map file can hold, and the type of their data. */
export interface PlanData {
  sector: SectorData;
  route: RouteData;
  place: PlaceData;
  post: PostData;
  checkpoint: CheckpointData;
  pinch: PinchData;
}
export type PlanKind = keyof PlanData;

/** In an order in which whatever a record refers to comes before it. */
export const PLAN_KINDS = [
  'sector',
  'route',
  'place',
  'post',
  'checkpoint',
  'pinch',
] as const satisfies readonly PlanKind[];

export const isPlanKind = (text: string | undefined): text is PlanKind =>
  PLAN_KINDS.some((kind) => kind === text);

export const PLAN_SHAPES: { readonly [K in PlanKind]: z.ZodObject & z.ZodType<PlanData[K]> } = {
  sector: sectorData,
  route: routeData,
  place: placeData,
  post: postData,
  checkpoint: checkpointData,
  pinch: pinchData,
};

/** The field that a format carries as geometry instead of as an attribute. */
export const GEOMETRY_FIELD: Readonly<Record<PlanKind, string>> = {
  sector: 'area',
  route: 'points',
  place: 'at',
  post: 'at',
  checkpoint: 'at',
  pinch: 'at',
};

/** What a writer needs of an event's records: the store, or the view of one person. */
export interface PlanRecords {
  all<Data>(ref: KindRef<Data>): readonly Pick<EventRecord<Data>, 'id' | 'data'>[];
}

/** `at` is when it was written, ISO 8601 in UTC. */
export interface PlanMeta {
  name: string;
  at?: string;
}
