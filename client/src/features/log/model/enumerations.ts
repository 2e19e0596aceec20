import {
  ACCESS,
  ASSIGNMENTS,
  DUTIES,
  EVENT_STATES,
  FORMATIONS,
  INCIDENT_STATES,
  INCIDENT_TYPES,
  PLACE_TYPES,
  POLICE_CONTACT,
  RELATIONS,
  ROLES,
  ROUTE_ROLES,
  SENSITIVITIES,
  SHARE_LEVELS,
  SHIFT_STATES,
  SKILLS,
} from '@waypost/shared/event';
import { LANGUAGES } from '@waypost/shared/contract';

/** The closed lists that a field may hold a word of, by where the catalogue keeps their words. */
const LISTS: Record<string, [family: string, words: readonly string[]][]> = {
  access: [['access', ACCESS]],
  role: [
    ['role', ROLES],
    ['route_role', ROUTE_ROLES],
  ],
  duties: [['duty', DUTIES]],
  skills: [['skill', SKILLS]],
  language: [['language', LANGUAGES]],
  languages: [['language', LANGUAGES]],
  type: [
    ['incident', INCIDENT_TYPES],
    ['place', PLACE_TYPES],
  ],
  state: [
    ['incident_state', INCIDENT_STATES],
    ['event_state', EVENT_STATES],
    ['shift_state', SHIFT_STATES],
  ],
  sensitivity: [['sensitivity', SENSITIVITIES]],
  assignment: [['assignment', ASSIGNMENTS]],
  formation: [['formation', FORMATIONS]],
  relation: [['relation', RELATIONS]],
  policeContact: [['police_contact', POLICE_CONTACT]],
  shares: [['share', SHARE_LEVELS]],
};

/** The catalogue's key for a value that is one of a closed list, such as `domain.access.joined`. */
export function enumerated(path: string, value: string): string | undefined {
  const parts = path.split('.');
  const field = parts[0] === 'shares' ? 'shares' : (parts[parts.length - 1] ?? '');
  const list = (LISTS[field] ?? []).find(([, words]) => words.includes(value));
  return list && `domain.${list[0]}.${value}`;
}
