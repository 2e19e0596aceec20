import { distance } from '../../geo/index.js';
import type { Refusal } from '../../kernel/index.js';
import { remove } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { CHECKPOINT } from '../checkpoint/checkpoint.schema.js';
import { PINCH } from '../pinch/pinch.schema.js';
import { ROUTE, routeData, type RouteData } from './route.schema.js';

export const routeKind = planKind<RouteData>({
  ref: ROUTE,
  shape: routeData,
  most: 50,
  check: checkRoute,
  cascade: (id, records) => [
    ...records
      .all(CHECKPOINT)
      .filter((c) => c.data.routeId === id)
      .map((c) => remove(CHECKPOINT, c.id)),
    ...records
      .all(PINCH)
      .filter((p) => p.data.routeId === id)
      .map((p) => remove(PINCH, p.id)),
  ],
  view: planView<RouteData>({ reduced: (data) => only(data, ['name', 'role', 'points', 'widths', 'code']) }),
});

/** A width for each segment, and somewhere to go: points that all coincide make no route. */
function checkRoute(data: RouteData): Refusal | undefined {
  if (data.widths.length !== data.points.length - 1) return { code: 'bad-geometry', fields: ['widths'] };
  const length = data.points.slice(1).reduce((sum, p, i) => sum + distance(data.points[i]!, p), 0);
  if (length < 1) return { code: 'bad-geometry', fields: ['points'] };
  if (length > 100_000) return { code: 'too-large', fields: ['points'], limit: 100_000 };
  return undefined;
}
