import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { isStaff, ROLES, type Viewer } from '../viewer.js';
import { RECEIPT, receiptData, type ReceiptData } from './receipt.schema.js';

const { deliveredSeq, readSeq } = receiptData.shape;

/** A device says how far its messages have come; it only ever goes forward, however late a device says so. */
const mark = defineCommand({
  name: 'receipt.mark',
  payload: z.strictObject({ id, deliveredSeq, readSeq }),
  roles: ROLES,
  decide(records, payload, { viewer, happenedAt, head }) {
    if (payload.id !== viewer.personId) return refuse('out-of-scope', { fields: ['id'] });
    const before = records.get(RECEIPT, payload.id)?.data ?? { deliveredSeq: 0, readSeq: 0 };
    // A mark beyond the log would call messages delivered that nobody has written yet.
    const most = head ?? Number.MAX_SAFE_INTEGER;
    const read = Math.max(before.readSeq, Math.min(payload.readSeq, most));
    const delivered = Math.max(before.deliveredSeq, Math.min(payload.deliveredSeq, most), read);
    if (read === before.readSeq && delivered === before.deliveredSeq) return refuse('nothing-changed');
    return ok([
      put<ReceiptData>(RECEIPT, payload.id, {
        personId: payload.id,
        deliveredSeq: delivered,
        readSeq: read,
        at: happenedAt,
      }),
    ]);
  },
});

/** For whoever leads, as an acknowledgement is; everybody sees their own. */
function view(record: EventRecord<ReceiptData>, viewer: Viewer): ReceiptData | undefined {
  const leads = isStaff(viewer) || viewer.role === 'lead_marshal';
  return leads || record.data.personId === viewer.personId ? record.data : undefined;
}

export const receiptKind = defineKind<ReceiptData>({
  kind: RECEIPT.kind,
  data: receiptData,
  commands: [mark],
  view,
});
