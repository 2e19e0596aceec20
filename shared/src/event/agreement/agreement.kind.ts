import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { ok, refuse, sameJson } from '../../kernel/index.js';
import { defineCommand, defineKind, put, SHARE_LEVELS, type EventRecord } from '../kind.js';
import { isPartner, isStaff, type Viewer } from '../viewer.js';
import { AGREEMENT, agreementData, type AgreementData } from './agreement.schema.js';

/** Sets single shares, so that two organisers who change different lines both keep theirs; `null` takes a line out. */
const change = defineCommand({
  name: 'agreement.change',
  payload: z.strictObject({
    id,
    shares: z.record(
      z
        .string()
        .regex(/^[a-z_]+(:[a-z_]+)?$/)
        .max(60),
      z.enum(SHARE_LEVELS).nullable(),
    ),
    until: instant.nullable().optional(),
    remarks: words.nullable().optional(),
  }),
  roles: ['owner', 'organiser'],
  decide(records, { shares, until, remarks }, { eventId }) {
    const before = records.get(AGREEMENT, eventId)?.data ?? { shares: {} };
    const merged = Object.entries({ ...before.shares, ...shares }).filter(([, level]) => level !== null);
    const fields = Object.entries({
      ...before,
      until: until === undefined ? before.until : until,
      remarks: remarks === undefined ? before.remarks : remarks,
    });
    const kept = Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined));
    const parsed = agreementData.safeParse({ ...kept, shares: Object.fromEntries(merged) });
    if (!parsed.success)
      return refuse('bad-shape', { fields: parsed.error.issues.map((i) => i.path.join('.')) });
    if (sameJson(parsed.data, before)) return refuse('nothing-changed');
    return ok([put(AGREEMENT, eventId, parsed.data)]);
  },
});

/** Both sides of an agreement can read it; the street need not. */
function view(record: EventRecord<AgreementData>, viewer: Viewer): AgreementData | undefined {
  return isStaff(viewer) || isPartner(viewer) ? record.data : undefined;
}

export const agreementKind = defineKind<AgreementData>({
  kind: AGREEMENT.kind,
  data: agreementData,
  commands: [change],
  view,
});
