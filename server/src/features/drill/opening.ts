import { PERSON, SECTOR, type Records } from '@waypost/shared/event';
import { newId, type Clock } from '@waypost/shared/kernel';
import { systemRandom } from '../../platform/clock.js';

export interface OpeningCommand {
  name: string;
  payload: object;
  /** How long ago it happened, seconds. */
  agoS: number;
}

/**
 * What a control room has on its desk an hour into a march: tasks on time and late, a roll-call under way, and what the
 * police announced. A newcomer who opens the tabs then sees what they are for.
 */
export function openingOf(records: Records, clock: Clock): OpeningCommand[] {
  const fresh = (): string => newId(clock.now(), systemRandom);
  return [...tasks(records, clock.now(), fresh), ...announcements(fresh), ...rollCall(records, fresh)];
}

type Fresh = () => string;

function tasks(records: Records, now: number, fresh: Fresh): OpeningCommand[] {
  const due = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();
  const owners = (...callSigns: string[]): string[] =>
    records
      .all(PERSON)
      .filter(({ data }) => callSigns.includes(data.callSign))
      .map(({ id }) => id);
  const task = (agoS: number, title: string, more: object): OpeningCommand => ({
    name: 'task.create',
    agoS,
    payload: { id: fresh(), title, ...more },
  });
  const list = (...texts: string[]): object[] => texts.map((text) => ({ id: fresh(), text }));
  return [
    task(1_500, 'Second pallet of water to 3rd Street', {
      ownerIds: owners('D lead'),
      dueAt: due(-6),
      details: 'The driver waits in 4th Street, north of the Avenue.',
    }),
    task(900, 'Barrier line at 7th Street ready', {
      ownerIds: owners('C-3', 'C lead'),
      dueAt: due(12),
      checklist: list('Both gates open to the side', 'Wheelchair gap 1.5 m', 'Radio check with the crossing'),
    }),
    task(600, 'Step-free viewing area clear', { ownerIds: owners('E lead'), dueAt: due(35) }),
    task(300, 'Batteries for the stage microphone', {}),
  ];
}

const announcements = (fresh: Fresh): OpeningCommand[] => [
  {
    name: 'announcement.record',
    agoS: 1_200,
    payload: {
      id: fresh(),
      type: 'information',
      words: 'The crossing at 7th Street opens for cross traffic only after the last group has passed.',
      authority: 'Sgt. Hale, Metropolitan Police (exercise)',
      arrestWarned: 'no',
      exits: [],
      audibleAtRear: 'unknown',
    },
  },
  {
    name: 'announcement.record',
    agoS: 420,
    payload: {
      id: fresh(),
      type: 'warning',
      words:
        'Keep off the Navy Memorial steps. Whoever climbs on the statues will be asked to leave the plaza.',
      authority: 'Sgt. Hale, Metropolitan Police (exercise)',
      arrestWarned: 'no',
      minutesAllowed: 30,
      exits: ['8th Street north', '9th Street north'],
      audibleAtRear: 'unknown',
    },
  },
];

function rollCall(records: Records, fresh: Fresh): OpeningCommand[] {
  const sector = records.all(SECTOR).toSorted((a, b) => (a.data.code < b.data.code ? -1 : 1))[2];
  return sector
    ? [{ name: 'roll_call.start', agoS: 90, payload: { id: fresh(), scope: { sectorId: sector.id } } }]
    : [];
}
