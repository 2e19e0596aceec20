import {
  CHANNEL,
  CHECKPOINT,
  CONTINGENCY,
  PERMIT,
  PLACE,
  POST,
  RISK,
  ROUTE,
  SECTOR,
  SHIFT,
} from '../event/index.js';
import type { Part } from './composed.js';
import { holdersOf } from './holders.js';
import type { Pack } from './pack.js';

/** What a part would need and the plan does not say yet. */
export const MISSING = [
  'route',
  'checkpoints',
  'sectors',
  'posts',
  'shifts',
  'places',
  'hospital',
  'first_aid',
  'channels',
  'objectives',
  'situation',
  'safety',
  'weather',
  'medical_procedure',
  'risks',
  'contingencies',
  'permits',
  'stages',
  'controller',
  'contacts',
] as const;
export type Missing = (typeof MISSING)[number];

const NEEDS: Readonly<Record<Part, readonly Missing[]>> = {
  cover: [],
  plan: ['stages', 'sectors', 'permits', 'places'],
  ics201: ['objectives', 'situation', 'controller'],
  ics202: ['objectives', 'situation', 'weather'],
  ics203: ['controller', 'sectors'],
  ics204: ['sectors', 'posts', 'shifts', 'channels'],
  ics205: ['channels'],
  ics205a: ['contacts'],
  ics206: ['first_aid', 'hospital', 'medical_procedure'],
  ics208: ['safety'],
  ics215a: ['risks'],
  maps: ['route', 'sectors', 'places'],
  route: ['route', 'checkpoints'],
  timetable: ['route', 'checkpoints'],
  posts: ['posts', 'shifts'],
  contacts: ['controller', 'contacts'],
  contingencies: ['contingencies'],
  ics211: ['shifts'],
  ics213: [],
  ics214: ['sectors'],
};

const KINDS = {
  route: ROUTE,
  checkpoints: CHECKPOINT,
  sectors: SECTOR,
  posts: POST,
  shifts: SHIFT,
  places: PLACE,
  channels: CHANNEL,
  risks: RISK,
  contingencies: CONTINGENCY,
  permits: PERMIT,
} as const;

/** In a shareable edition nobody is named, so nobody is missed. */
export const missingIn = (pack: Pack, part: Part): Missing[] =>
  NEEDS[part].filter(
    (need) => !(pack.edition === 'shareable' && OF_PEOPLE.includes(need)) && isMissing(pack, need),
  );

const OF_PEOPLE: readonly Missing[] = ['shifts', 'controller', 'contacts'];

function isMissing(pack: Pack, need: Missing): boolean {
  const { briefing, event, records } = pack;
  const place = (type: string): boolean => records.all(PLACE).some(({ data }) => data.type === type);
  switch (need) {
    case 'hospital':
    case 'first_aid':
      return !place(need);
    case 'objectives':
      return briefing.objectives.length === 0;
    case 'situation':
    case 'safety':
    case 'weather':
      return !briefing[need];
    case 'medical_procedure':
      return !briefing.medicalProcedure;
    case 'stages':
      return event.phases.length === 0;
    case 'controller':
      return holdersOf(pack, 'event_controller').length === 0;
    case 'contacts':
      return holdersOf(pack, 'event_controller').every(({ contact }) => !contact);
    default:
      return records.all<object>(KINDS[need]).length === 0;
  }
}
