export {
  ANNOUNCEMENT,
  ANNOUNCEMENT_TYPES,
  announcementData,
  type AnnouncementData,
} from './announcement.schema.js';
export { announcementKind } from './announcement.kind.js';
export {
  allowedUntil,
  ANNOUNCEMENT_GAPS,
  gapsOf,
  isInForce,
  repetitionOf,
  type AnnouncementGap,
  type Repetition,
} from './announcement.gaps.js';
export { relayWords } from './announcement.words.js';
