import type { CommandContext, EventRecord, KindDefinition, Records } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { isStaff, type Viewer } from '../viewer.js';
import { PERSON } from '../person/person.schema.js';
import { POST } from '../post/post.schema.js';
import { shiftCommands } from './shift.commands.js';
import { SHIFT, shiftData, type ShiftData } from './shift.schema.js';

const plan = planKind<ShiftData>({
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
  personal: ['why'],
});

export const shiftKind: KindDefinition<ShiftData> = {
  ...plan,
  commands: [...plan.commands.map(askingAgain), ...shiftCommands],
};

const OFFER = ['postId', 'personId', 'from', 'to'] as const;

/**
 * Whoever said yes said it to that post and those hours: a shift that is moved is offered anew. An edit that names the
 * answer keeps it, which is how undo brings it back and how control enters what somebody said on the radio.
 */
function askingAgain(command: KindDefinition['commands'][number]): KindDefinition['commands'][number] {
  if (command.name !== 'shift.edit') return command;
  return {
    ...command,
    decide(records: Records, payload: { id: string; set: Record<string, unknown> }, context: CommandContext) {
      const before = records.get(SHIFT, payload.id)?.data;
      const moves =
        before && OFFER.some((field) => field in payload.set && payload.set[field] !== before[field]);
      const set =
        moves && !('state' in payload.set)
          ? { ...payload.set, state: null, why: null, answeredAt: null }
          : payload.set;
      return command.decide(records, { ...payload, set } as never, context);
    },
  };
}

/**
 * Who stands where is the roster: staff and lead marshals see it, a marshal sees their own, partners none
 * (domain.md PR-10). Why somebody cannot come is between them and control.
 */
function viewShift(record: EventRecord<ShiftData>, viewer: Viewer): ShiftData | undefined {
  if (isStaff(viewer) || record.data.personId === viewer.personId) return record.data;
  if (viewer.role !== 'lead_marshal') return undefined;
  const { why: _why, ...rest } = record.data;
  return rest;
}
