import type { Id } from '../../kernel/index.js';
import { CONTINGENCY, type EventRole } from '../contingency/contingency.schema.js';
import type { EventRecord, Records } from '../kind.js';
import { PERSON, type PersonData } from '../person/person.schema.js';
import { RISK } from '../risk/risk.schema.js';
import { STAFF, type Duty } from '../viewer.js';

type Fills = (person: PersonData) => boolean;

const onDuty =
  (duty: Duty): Fills =>
  (person) =>
    person.duties?.includes(duty) ?? false;
const leads: Fills = ({ role }) => role === 'lead_marshal';
const inSector: Fills = ({ sectorIds }) => Boolean(sectorIds?.length);

/** What a person's own record says. Safety officer and information have no word there: somebody is named, or nobody is. */
const FILLS: Record<EventRole, Fills> = {
  event_controller: ({ role }) => STAFF.includes(role),
  lead_marshal: (person) => leads(person) && !inSector(person),
  safety_officer: () => false,
  police_liaison: onDuty('police_liaison'),
  medical_lead: onDuty('medic'),
  section_lead: (person) => leads(person) && inSector(person),
  marshal: ({ role }) => role === 'marshal',
  information: () => false,
  legal: onDuty('legal'),
  access_welfare: onDuty('welfare'),
  police: ({ role }) => role === 'liaison',
  everyone: () => true,
};

/**
 * Who fills a part of the tree of domain.md 1.2. Whoever is named as its owner in a plan or a risk comes before
 * whoever could do it by role and duty.
 */
export function peopleInRole(role: EventRole, records: Records): EventRecord<PersonData>[] {
  const there = records.all(PERSON).filter(({ data }) => data.access !== 'ended');
  const named = namedFor(role, records);
  const chosen = there.filter(({ id }) => named.has(id));
  return chosen.length ? chosen : there.filter(({ data }) => FILLS[role](data));
}

const namedFor = (role: EventRole, records: Records): Set<Id> =>
  new Set(
    [...records.all(CONTINGENCY), ...records.all(RISK)]
      .filter(({ data }) => data.owner === role && data.ownerId)
      .map(({ data }) => data.ownerId!),
  );
