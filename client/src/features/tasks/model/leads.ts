import { isStaff, type Viewer } from '@waypost/shared/event';

/** Who gives tasks and takes them back. */
export const leadsTasks = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && (isStaff(viewer) || viewer.role === 'lead_marshal');

/** A task that is being written, and what it came out of. */
export interface NewTask {
  incidentId?: string;
}
