import type { Id } from '../../kernel/index.js';
import type { Instant, Records } from '../kind.js';
import { POST } from '../post/post.schema.js';
import { onDuty, rosterOf, type OnDuty } from '../shift/index.js';
import type { RollScope } from './roll-call.schema.js';

/** One person is asked whether or not they are on duty; a sector or everyone means those who are. */
export function askedIn(records: Records, scope: RollScope, at: Instant): Id[] {
  if ('personId' in scope) return [scope.personId];
  const duty = onDuty(rosterOf(records), at);
  const asked = 'sectorId' in scope ? duty.filter((one) => worksIn(one, scope.sectorId, records)) : duty;
  return asked.map(({ person }) => person.id);
}

/** Their own sector, or that of the post their shift is at: a helper from another sector stands here too. */
const worksIn = ({ person, shift }: OnDuty, sectorId: Id, records: Records): boolean =>
  (person.data.sectorIds ?? []).includes(sectorId) ||
  (shift !== undefined && records.get(POST, shift.data.postId)?.data.sectorId === sectorId);
