import type { PersonData } from '@waypost/shared/event';
import { add, idOf, type Step } from '../step.js';
import { SECTOR_CODES, sectorId, type SectorCode } from './sectors.js';

type Person = Omit<PersonData, 'access'>;

const everywhere = SECTOR_CODES.map(sectorId);

/** How many marshals each sector has beside its lead. */
const STRENGTH: Record<SectorCode, number> = { A: 9, B: 8, C: 7, D: 8, E: 9 };
/** Languages and skills are dealt out in turn, so that every sector has some of each. */
const TONGUES = [['en'], ['en', 'es'], ['en'], ['en', 'zh'], ['en', 'am'], ['en'], ['en', 'es', 'fr']];
const SKILLS: PersonData['skills'][] = [
  ['first_aid'],
  undefined,
  ['radio'],
  ['de_escalation'],
  undefined,
  ['wheelchair_access'],
  ['child_safeguarding', 'first_aid'],
];

const marshals: Person[] = SECTOR_CODES.flatMap((code) =>
  Array.from({ length: STRENGTH[code] }, (_, i): Person => {
    const turn = SECTOR_CODES.indexOf(code) * 3 + i;
    const skills = SKILLS[turn % SKILLS.length];
    return {
      callSign: `${code}-${i + 1}`,
      role: 'marshal',
      sectorIds: [sectorId(code)],
      duties: ['critical_point'],
      languages: TONGUES[turn % TONGUES.length],
      ...(skills ? { skills } : {}),
    };
  }),
);

const leads: Person[] = SECTOR_CODES.map((code) => ({
  callSign: `${code} lead`,
  role: 'lead_marshal',
  sectorIds: [sectorId(code)],
  skills: ['radio', 'de_escalation'],
  languages: ['en'],
}));

const travelling = (callSign: string, duties: PersonData['duties'], more: Partial<Person> = {}): Person => ({
  callSign,
  role: 'marshal',
  sectorIds: everywhere,
  duties,
  skills: ['radio'],
  languages: ['en'],
  squad: 'Column',
  ...more,
});

const column: Person[] = [
  travelling('Head 1', ['captain', 'head']),
  travelling('Head 2', ['captain', 'front']),
  travelling('Tail 1', ['captain', 'tail']),
  travelling('Tail 2', ['captain', 'rear'], { languages: ['en', 'es'] }),
  travelling('Side 1', ['side']),
  travelling('Side 2', ['side'], { languages: ['en', 'zh'] }),
  travelling('Side 3', ['side']),
  travelling('Side 4', ['side'], { languages: ['en', 'es'] }),
];

const care: Person[] = [
  ...[1, 2, 3, 4].map((n) =>
    travelling(`Medic ${n}`, ['medic'], { skills: ['medic', 'first_aid', 'radio'], squad: 'Medics' }),
  ),
  travelling('Welfare 1', ['welfare'], {
    skills: ['child_safeguarding'],
    languages: ['en', 'es', 'zh'],
    squad: 'Welfare',
  }),
];

/** The drill signs in as this one to move the day and to invite its marshals. */
export const EXERCISE_DIRECTOR = 'Exercise director';

const control: Person[] = [
  { callSign: 'Control 1', role: 'control', duties: ['log_keeper'], languages: ['en', 'es'] },
  { callSign: 'Control 2', role: 'control', languages: ['en'] },
  { callSign: EXERCISE_DIRECTOR, role: 'organiser', languages: ['en'] },
  {
    callSign: 'Police contact',
    role: 'organiser',
    duties: ['police_liaison'],
    skills: ['radio'],
    languages: ['en'],
  },
];

/** Seen through the sharing agreement, or from outside. */
const partners: Person[] = [
  { callSign: 'MPD liaison', role: 'liaison', agency: 'Metropolitan Police (exercise)', languages: ['en'] },
  {
    callSign: 'Mediator',
    role: 'mediator',
    agency: 'Community relations (exercise)',
    languages: ['en', 'es'],
  },
  { callSign: 'Observer', role: 'observer', languages: ['en'] },
];

export const PEOPLE: readonly Person[] = [...control, ...leads, ...column, ...care, ...marshals, ...partners];

export const personId = (callSign: string): string => idOf('person', callSign);

/** Whom the three links sign in; nobody else plays them. The owner is made with the event, not with the plan. */
export const OWNER_CALL_SIGN = 'Organiser 1';
export const VISITING_MARSHAL = 'C-3';
export const VISITING_LIAISON = 'MPD liaison';

type Wishes = Pick<PersonData, 'availability' | 'preferences' | 'pairWith'>;

/** What assigning everyone goes by: who comes late or leaves early, who likes to stand where, and who stay together. */
const wishesAt = (at: (minutes: number) => Date): Record<string, Wishes> => {
  const from = (minutes: number, to: number): Wishes['availability'] => [
    { from: at(minutes).toISOString(), to: at(to).toISOString() },
  ];
  return {
    'A-5': { pairWith: [personId('A-6')] },
    'Medic 3': { availability: from(-120, 90) },
    'Welfare 1': { availability: from(60, 240) },
    'C-7': { preferences: [{ wanted: true, sectorId: sectorId('D') }] },
    'D-6': { preferences: [{ wanted: true, postId: idOf('post', 'D3') }] },
    'E-8': { preferences: [{ wanted: true, assignment: 'assembly' }] },
    'Side 4': { preferences: [{ wanted: false, assignment: 'critical_point' }] },
  };
};

export function personSteps(at: (minutes: number) => Date): Step[] {
  const wishes = wishesAt(at);
  return PEOPLE.map((person) =>
    add('person', person.callSign, { ...person, ...wishes[person.callSign], access: 'none' }),
  );
}
