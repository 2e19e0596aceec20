export {
  ANNOUNCEMENT,
  ANNOUNCEMENT_TYPES,
  announcementData,
  type AnnouncementData,
} from './announcement.schema.js';
export { announcementKind } from './announcement.kind.js';
