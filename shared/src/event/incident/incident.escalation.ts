import type { Id } from '../../kernel/index.js';
import type { EventRecord, Records } from '../kind.js';
import { PERSON, type PersonData } from '../person/person.schema.js';
import type { IncidentData, Priority } from './incident.schema.js';
import { isUnanswered } from './incident.states.js';

/** Who is rung, the next in the chain each time; `emergency_services` is a prompt to call them, not a person. */
export const CHAIN_PARTS = [
  'section_lead',
  'lead_marshal',
  'event_controller',
  'police_liaison',
  'emergency_services',
] as const;
export type ChainPart = (typeof CHAIN_PARTS)[number];

interface ChainStep {
  /** Seconds without an acknowledgement. */
  afterS: number;
  to: readonly ChainPart[];
}

/** What happens while nobody acknowledges (domain.md 3.5, our default). */
export const ESCALATION_CHAIN: Record<Priority, readonly ChainStep[]> = {
  1: [
    { afterS: 30, to: ['section_lead', 'lead_marshal'] },
    { afterS: 60, to: ['event_controller'] },
    { afterS: 120, to: ['emergency_services', 'police_liaison'] },
  ],
  2: [
    { afterS: 120, to: ['lead_marshal'] },
    { afterS: 300, to: ['event_controller'] },
  ],
  3: [{ afterS: 600, to: ['section_lead'] }],
  4: [],
};

type Clocked = Pick<IncidentData, 'priority' | 'state' | 'receivedAt' | 'reopenedAt' | 'escalatedAt'>;

/** When the clock of an unanswered incident started, milliseconds since 1970. */
export const unansweredSince = (data: Pick<IncidentData, 'receivedAt' | 'reopenedAt'>): number =>
  Date.parse(data.reopenedAt ?? data.receivedAt);

/** The next step that has not been rung yet: its number from 1, its time in milliseconds since 1970, and whom it rings. */
export function escalationDue(
  data: Clocked,
): { level: number; at: number; to: readonly ChainPart[] } | undefined {
  if (!isUnanswered(data.state)) return undefined;
  const level = (data.escalatedAt?.length ?? 0) + 1;
  const step = ESCALATION_CHAIN[data.priority][level - 1];
  return step && { level, at: unansweredSince(data) + step.afterS * 1000, to: step.to };
}

/**
 * Whom the chain has reached by now. It looks at the clock and not at what the server has written down, so that a phone
 * without a network rings as well.
 * @param now milliseconds since 1970
 */
export function chainReached(data: Clocked, now: number): ChainPart[] {
  if (!isUnanswered(data.state)) return [];
  const since = unansweredSince(data);
  const reached = ESCALATION_CHAIN[data.priority].filter(({ afterS }) => now >= since + afterS * 1000);
  return [...new Set(reached.flatMap(({ to }) => to))];
}

/** The people who fill a part of the chain for an incident: the lead of its sector, else every lead. */
export function peopleOf(part: ChainPart, data: Pick<IncidentData, 'place'>, records: Records): Id[] {
  const joined = records.all(PERSON).filter((person) => person.data.access === 'joined');
  const leads = joined.filter((person) => person.data.role === 'lead_marshal');
  switch (part) {
    case 'section_lead': {
      const { sectorId } = data.place;
      const theirs = leads.filter((lead) => sectorId && lead.data.sectorIds?.includes(sectorId));
      return idsOf(theirs.length ? theirs : leads);
    }
    case 'lead_marshal': {
      const overall = leads.filter((lead) => !lead.data.sectorIds?.length);
      return idsOf(overall.length ? overall : leads);
    }
    case 'event_controller':
      return idsOf(joined.filter(({ data: { role } }) => role === 'control' || role === 'owner'));
    case 'police_liaison':
      return idsOf(joined.filter((person) => person.data.duties?.includes('police_liaison')));
    case 'emergency_services':
      return [];
  }
}

const idsOf = (people: readonly EventRecord<PersonData>[]): Id[] => people.map(({ id }) => id);
