import type { EventRecord, Share } from '../kind.js';
import { isPartner, isStaff, type Viewer } from '../viewer.js';
import type { CommentData } from './comment.schema.js';

/** Partners read what is said to both sides; where an organiser hung it on a thing they are not shown, not where. */
export function viewComment(
  { data }: EventRecord<CommentData>,
  viewer: Viewer,
  share: Share,
): CommentData | undefined {
  if (isStaff(viewer)) return data;
  if (!isPartner(viewer) || data.sight !== 'both' || !share.inForce) return undefined;
  const thing = data.on?.record;
  const theirOwn = data.said.side !== 'organisers';
  if (!thing || theirOwn || share.level(thing.kind, thing.type) !== 'nothing') return data;
  const { on: _on, ...rest } = data;
  return rest;
}
