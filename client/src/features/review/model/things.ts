import {
  CHECKPOINT,
  PINCH,
  PLACE,
  POST,
  ROUTE,
  SECTOR,
  type EventRecord,
  type KindRef,
} from '@waypost/shared/event';
import { middle, pointAlong, lineLength, type Position } from '@waypost/shared/geo';
import { sameJson } from '@waypost/shared/kernel';
import { pointsOf, type PlanChange } from '@waypost/shared/review';
import type { ChangeThing, GhostThing, MapThings } from '../../../map';

export const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

const of = <Data>(records: readonly EventRecord[], ref: KindRef<Data>): EventRecord<Data>[] =>
  records.filter(({ kind }) => kind === ref.kind) as EventRecord<Data>[];

/** A plan's things, drawn quietly: what is read here are the differences. */
export function planThings(records: readonly EventRecord[], pinchWord: string): MapThings {
  return {
    routes: of(records, ROUTE),
    sectors: of(records, SECTOR),
    checkpoints: of(records, CHECKPOINT),
    places: of(records, PLACE),
    pinches: of(records, PINCH).map((pinch) => ({ ...pinch, title: pinch.data.name ?? pinchWord })),
    posts: of(records, POST).map((post) => ({ ...post, quiet: true })),
  };
}

const shapeOf = ({ kind }: EventRecord, points: readonly Position[]): GhostThing['shape'] =>
  kind === ROUTE.kind ? 'line' : points.length > 1 ? 'area' : 'point';

/** How it stood before, of everything that went or stands otherwise now. */
export function ghosts(changes: readonly PlanChange[]): GhostThing[] {
  return changes.flatMap((change) => {
    const points = pointsOf(change.before);
    const now = pointsOf(change.after);
    if (!change.before || !points.length || sameJson(points, now)) return [];
    const shape = shapeOf(change.before, points);
    const [to] = now;
    return [{ id: keyOf(change), points, shape, ...(shape === 'point' && to ? { to } : {}) }];
  });
}

/** Where one looks for a thing: on a line its middle, in an area too. */
export function spotOf(record: EventRecord | undefined): Position | undefined {
  const points = pointsOf(record);
  if (points.length < 2) return points[0];
  return record?.kind === ROUTE.kind ? pointAlong(points, lineLength(points) / 2) : middle(points);
}

/** Of a line that was bent, the place where it is bent the most tells more than its middle: the vertex that is new. */
function changedSpot({ before, after }: PlanChange): Position | undefined {
  const then = new Set(pointsOf(before).map(String));
  const fresh = before && after ? pointsOf(after).filter((point) => !then.has(String(point))) : [];
  return fresh[Math.floor(fresh.length / 2)] ?? spotOf(after ?? before);
}

export function changeThings(
  changes: readonly PlanChange[],
  title: (change: PlanChange) => string,
): ChangeThing[] {
  return changes.flatMap((change) => {
    const at = changedSpot(change);
    return at ? [{ id: keyOf(change), at, what: change.what, title: title(change) }] : [];
  });
}
