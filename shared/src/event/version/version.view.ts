import type { EventRecord, Share } from '../kind.js';
import { isPartner, isStaff, type Viewer } from '../viewer.js';
import type { VersionData } from './version.schema.js';

/**
 * The organisers' own until it is shared, and then the partners' too for as long as the sharing agreement runs. What
 * the plan of a version shows them is cut by the view of each record, not here.
 */
export function viewVersion(
  { data }: EventRecord<VersionData>,
  viewer: Viewer,
  share: Share,
): VersionData | undefined {
  if (isStaff(viewer)) return data;
  return isPartner(viewer) && data.shared !== undefined && share.inForce ? data : undefined;
}
