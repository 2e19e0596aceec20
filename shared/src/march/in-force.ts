import {
  isPartner,
  PROGRESS,
  routeInForce,
  type EventRecord,
  type ProgressData,
  type Records,
  type Viewer,
} from '../event/index.js';

/**
 * The record of the route that the march walks now. Marks of another route say nothing about where it is; until the
 * server has taken them away nobody may be shown them. A partner who is not told of activations cannot know which route
 * is in force: what they are sent is what there is.
 */
export function progressInForce(
  records: Records,
  viewer: Pick<Viewer, 'role'>,
): EventRecord<ProgressData> | undefined {
  const route = routeInForce(records);
  const own = route && records.get(PROGRESS, route.id);
  const blind = isPartner(viewer as Viewer) || viewer.role === 'observer';
  return own ?? (blind ? records.all(PROGRESS)[0] : undefined);
}
