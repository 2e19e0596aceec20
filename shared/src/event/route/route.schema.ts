import { z } from 'zod';
import { code, metres, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const ROUTE_ROLES = ['main', 'alternate', 'feeder', 'dispersal'] as const;
/** A hand-drawn march has some 50 vertices, a recorded walk some thousands. */
export const ROUTE_POINTS_MOST = 5_000;

export const routeData = z.strictObject({
  name,
  role: z.enum(ROUTE_ROLES),
  /** In the direction of the march. */
  points: z.array(position).min(2).max(ROUTE_POINTS_MOST),
  /**
   * Usable width in metres of the segment that starts at each vertex, one fewer than the points: kerb to kerb
   * less parked cars and barriers, not the right of way.
   */
  widths: z.array(metres.min(0.5).max(200)).max(ROUTE_POINTS_MOST - 1),
  /** March pace in metres per second when it is not the event's usual 0.9. */
  paceMps: metres.min(0.1).max(3).optional(),
  code: code.optional(),
  remarks: words.optional(),
});
export type RouteData = z.infer<typeof routeData>;
export const ROUTE = kindRef<RouteData>('route');

/** Usable width given to a segment that nobody has measured: two lanes less parked cars. */
export const DEFAULT_WIDTH_M = 10;
