import { z } from 'zod';
import { id, instant } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const checkInData = z.strictObject({
  personId: id,
  happenedAt: instant,
  receivedAt: instant,
});
export type CheckInData = z.infer<typeof checkInData>;
/** A marshal's last "all safe"; its id is the person's own. */
export const CHECK_IN = kindRef<CheckInData>('check_in');
