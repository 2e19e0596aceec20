import { CONTINGENCY, PERSON, RISK, type EventRole, type PersonData } from '../event/index.js';
import { called, peopleOf, type Pack } from './pack.js';

/**
 * Who fills a part of the tree of domain.md 1.2: those whose role or duty says so, else whoever owns a contingency
 * plan or a risk in that part's name. Nobody is guessed.
 */
export function holdersOf(pack: Pack, part: EventRole): PersonData[] {
  const people = peopleOf(pack).map(({ data }) => data);
  const direct = people.filter((person) => fills(person, part));
  if (direct.length > 0) return direct;
  const owners = [...pack.records.all(CONTINGENCY), ...pack.records.all(RISK)]
    .filter(({ data }) => data.owner === part && data.ownerId)
    .map(({ data }) => pack.records.get(PERSON, data.ownerId!)?.data);
  return people.filter((person) => owners.includes(person));
}

function fills(person: PersonData, part: EventRole): boolean {
  if (part === 'event_controller') return person.role === 'control';
  if (part === 'lead_marshal') return person.role === 'lead_marshal' && !person.sectorIds?.length;
  if (part === 'police_liaison') return person.duties?.includes('police_liaison') ?? false;
  if (part === 'legal') return person.duties?.includes('legal') ?? false;
  return false;
}

/** As a line on a form: names with call-signs, or where they are to be found. */
export function holderLine(pack: Pack, part: EventRole): string {
  if (pack.edition === 'shareable') return `${pack.d('event_role', part)}: ${pack.t('named_in_control')}`;
  const named = holdersOf(pack, part).slice(0, 3).map(called).join(' / ');
  return `${pack.d('event_role', part)}: ${named || pack.t('none')}`;
}

export const holderNames = (pack: Pack, part: EventRole): string =>
  pack.edition === 'shareable' ? '' : holdersOf(pack, part).slice(0, 3).map(called).join(' / ');

/** Section leads of a sector. */
export const leadsOf = (pack: Pack, sectorId: string): PersonData[] =>
  peopleOf(pack)
    .map(({ data }) => data)
    .filter(({ role, sectorIds }) => role === 'lead_marshal' && sectorIds?.includes(sectorId));
