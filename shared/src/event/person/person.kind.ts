import type { Id, Refusal } from '../../kernel/index.js';
import { remove, type KindDefinition, type Records } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { SECTOR } from '../sector/sector.schema.js';
import { SHIFT } from '../shift/shift.schema.js';
import { isCallSignTaken } from './call-sign.js';
import { changeRole, endAccess, join, setLanguage, sharePosition } from './person.commands.js';
import { PERSON, personData, type PersonData } from './person.schema.js';
import { viewPerson } from './person.view.js';

const roster = planKind<PersonData>({
  ref: PERSON,
  shape: personData,
  most: 5_000,
  check(data, records, id) {
    // Only one that is new for this person: an older list may hold two alike, and has to stay editable.
    const isNew = records.get(PERSON, id)?.data.callSign !== data.callSign;
    if (isNew && isCallSignTaken(records, id, data.callSign))
      return { code: 'exists-already', fields: ['callSign'] };
    const wrong = checkStaffing(data, id);
    if (wrong) return wrong;
    const lost = data.sectorIds?.findIndex((sectorId) => !records.get(SECTOR, sectorId)) ?? -1;
    return lost >= 0 ? { code: 'bad-reference', fields: [`sectorIds.${lost}`] } : undefined;
  },
  cascade: (id, records) =>
    records
      .all(SHIFT)
      .filter((s) => s.data.personId === id)
      .map((s) => remove(SHIFT, s.id)),
  view: viewPerson,
  personal: ['name', 'contact', 'remarks', 'availability', 'preferences', 'pairWith'],
});

/** What is wished for may go from the plan later: only what could never be right is refused. */
function checkStaffing({ availability, pairWith }: PersonData, id: Id): Refusal | undefined {
  const backwards = availability?.findIndex(({ from, to }) => from >= to) ?? -1;
  if (backwards >= 0) return { code: 'bad-time', fields: [`availability.${backwards}.to`] };
  return pairWith?.includes(id) ? { code: 'bad-reference', fields: ['pairWith'] } : undefined;
}

/** Fields that only `person.join`, `person.change_role`, `person.end_access` and the person themselves may set. */
const ACCESS_FIELDS = ['role', 'access', 'joinedAt', 'sharesPosition', 'sharesWithPartners'] as const;

/**
 * The roster is part of the plan and is edited like it, but rights are not: `add` makes people who are not in
 * yet, `edit` cannot touch who may do what, and nobody who has joined can be removed, only ended.
 */
export const personKind: KindDefinition<PersonData> = {
  ...roster,
  commands: [...roster.commands.map(withoutRights), join, changeRole, endAccess, sharePosition, setLanguage],
};

function withoutRights(command: KindDefinition['commands'][number]): KindDefinition['commands'][number] {
  return {
    ...command,
    decide(records: Records, payload: { id: string; data?: PersonData; set?: object }, context) {
      const rights = rightsTouched(records, payload, context.viewer.role === 'system');
      if (rights)
        return {
          ok: false,
          error: { code: rights.length ? 'not-permitted' : 'wrong-state', fields: rights },
        };
      return command.decide(records, payload as never, context);
    },
  };
}

/** The fields at fault; an empty list for a removal of somebody who is in. */
function rightsTouched(
  records: Records,
  payload: { id: string; data?: PersonData; set?: object },
  bySystem: boolean,
): string[] | undefined {
  if (bySystem) return undefined;
  if (payload.data)
    return payload.data.access === 'none' && payload.data.role !== 'owner' ? undefined : ['data.access'];
  const person = records.get(PERSON, payload.id);
  if (payload.set) {
    const joined = person !== undefined && person.data.access !== 'none';
    const touched = ACCESS_FIELDS.filter((field) => field in payload.set! && (joined || field !== 'role'));
    const owns = 'role' in payload.set && payload.set.role === 'owner' ? ['role'] : [];
    const fields = [...new Set([...touched, ...owns])];
    return fields.length ? fields.map((field) => `set.${field}`) : undefined;
  }
  return person && person.data.access === 'joined' ? [] : undefined;
}
