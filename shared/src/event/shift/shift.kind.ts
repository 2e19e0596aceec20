import type { EventRecord } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { isStaff, type Viewer } from '../viewer.js';
import { PERSON } from '../person/person.schema.js';
import { POST } from '../post/post.schema.js';
import { SHIFT, shiftData, type ShiftData } from './shift.schema.js';

export const shiftKind = planKind<ShiftData>({
  ref: SHIFT,
  shape: shiftData,
  most: 10_000,
  check(data, records) {
    if (data.from >= data.to) return { code: 'bad-time', fields: ['to'] };
    if (!records.get(POST, data.postId)) return { code: 'bad-reference', fields: ['postId'] };
    if (!records.get(PERSON, data.personId)) return { code: 'bad-reference', fields: ['personId'] };
    return undefined;
  },
  view: viewShift,
});

/** Who stands where is the roster: staff and lead marshals see it, a marshal sees their own, partners none (domain.md PR-10). */
function viewShift(record: EventRecord<ShiftData>, viewer: Viewer): ShiftData | undefined {
  const theirs =
    isStaff(viewer) || viewer.role === 'lead_marshal' || record.data.personId === viewer.personId;
  return theirs ? record.data : undefined;
}
