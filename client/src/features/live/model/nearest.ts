import { distance, type Position } from '@waypost/shared/geo';
import type { EventRecord, IncidentType, PersonData } from '@waypost/shared/event';
import type { OnShift } from './on-shift';
import { isOpen, type Incident } from './seen';

type Skill = NonNullable<PersonData['skills']>[number];
type Duty = NonNullable<PersonData['duties']>[number];

/** What a marshal should bring to an incident of a type, when anybody near does. */
const WANTED: Partial<Record<IncidentType, { skills: readonly Skill[]; duties: readonly Duty[] }>> = {
  medical: { skills: ['medic', 'first_aid'], duties: ['medic'] },
  lost: { skills: ['child_safeguarding'], duties: ['welfare'] },
  counter: { skills: ['de_escalation'], duties: ['buffer'] },
  disrupt: { skills: ['de_escalation'], duties: ['buffer'] },
  welfare: { skills: ['first_aid'], duties: ['welfare'] },
  access: { skills: ['wheelchair_access'], duties: ['welfare'] },
  arrest: { skills: ['de_escalation'], duties: ['legal'] },
};

export interface Candidate {
  /** One person, or everybody of a squad who is on shift. */
  personIds: string[];
  label: string;
  squad: boolean;
  awayM?: number;
  /** The distance is from their post, not from where they are. */
  fromPost: boolean;
  suits: boolean;
  /** They carry the head or the tail of the march: sent away, nobody knows any more where it is. */
  marks?: 'head' | 'tail';
  /** Open incidents they are on already: sending them takes them away from nothing, but they have only two hands. */
  busyWith: number;
}

/** A detour of this many metres is worth a marshal with the right skill: about six minutes at a walk. */
const SKILL_WORTH_M = 500;
const BUSY_COSTS_M = 1_000;
/** Those who carry the march come last of all who can be reached in time. */
const MARKS_COST_M = 2_000;
/** Somebody whose place is unknown comes after everyone within this distance. */
const UNKNOWN_M = 3_000;

/** Who could go, the best first: near, suited, and not on something else already. */
export function candidates(
  incident: Incident,
  at: Position | undefined,
  people: readonly OnShift[],
  incidents: readonly Incident[],
): Candidate[] {
  const assigned = new Set(incident.data.assigned);
  const others = incidents.filter((other) => other.id !== incident.id && isOpen(other));
  const free = people.filter(({ person }) => !assigned.has(person.id));
  const single = free.map((row) => describe(row, incident.data.type, at, others));
  return [...single, ...squads(free, single)].toSorted((a, b) => cost(a) - cost(b));
}

function describe(
  { person, at: there, fixAgeMs }: OnShift,
  type: IncidentType,
  at: Position | undefined,
  others: readonly Incident[],
): Candidate {
  const marks = (['head', 'tail'] as const).find((duty) => person.data.duties?.includes(duty));
  return {
    personIds: [person.id],
    label: person.data.callSign,
    squad: false,
    ...(marks ? { marks } : {}),
    ...(there && at ? { awayM: distance(there, at) } : {}),
    fromPost: fixAgeMs === undefined,
    suits: suits(person, type),
    busyWith: others.filter(({ data }) => data.assigned?.includes(person.id)).length,
  };
}

function suits({ data }: EventRecord<PersonData>, type: IncidentType): boolean {
  const wanted = WANTED[type];
  if (!wanted) return false;
  return (
    wanted.skills.some((skill) => data.skills?.includes(skill)) ||
    wanted.duties.some((duty) => data.duties?.includes(duty))
  );
}

/** A squad of at least two goes as one, from where its nearest member is. */
function squads(people: readonly OnShift[], members: readonly Candidate[]): Candidate[] {
  const names = [...new Set(people.flatMap(({ person }) => person.data.squad ?? []))];
  const bySquad = names.map((name) => ({
    name,
    ids: people.filter(({ person }) => person.data.squad === name).map(({ person }) => person.id),
  }));
  return bySquad
    .filter(({ ids }) => ids.length > 1)
    .map(({ name, ids }) => {
      const group = members.filter(({ personIds }) => ids.includes(personIds[0]!));
      const known = group.filter(({ awayM }) => awayM !== undefined).toSorted((a, b) => a.awayM! - b.awayM!);
      const marks = group.find((member) => member.marks)?.marks;
      return {
        personIds: ids,
        label: name,
        squad: true,
        ...(marks ? { marks } : {}),
        ...(known[0]?.awayM === undefined ? {} : { awayM: known[0].awayM }),
        fromPost: known[0]?.fromPost ?? true,
        suits: group.some((member) => member.suits),
        busyWith: Math.max(...group.map((member) => member.busyWith)),
      };
    });
}

const cost = ({ awayM, suits: suited, busyWith, squad, marks }: Candidate): number =>
  (awayM ?? UNKNOWN_M) +
  (marks ? MARKS_COST_M : 0) -
  (suited ? SKILL_WORTH_M : 0) +
  busyWith * BUSY_COSTS_M +
  (squad ? 1 : 0);
