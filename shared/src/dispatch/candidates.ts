import { isOver, type IncidentData, type PersonData } from '../event/index.js';
import type { Position } from '../geo/index.js';
import type { Id } from '../kernel/index.js';
import { suitedBy } from './wanted.js';
import { wayBetween, type Way } from './way.js';

/** Somebody on duty, and where they are as far as anybody knows. */
export interface Available {
  readonly id: Id;
  readonly data: Pick<PersonData, 'callSign' | 'skills' | 'duties' | 'squad' | 'language' | 'languages'>;
  readonly at?: Position;
  /** Age of the position in milliseconds; absent when `at` is their post. */
  readonly fixAgeMs?: number;
}

/** Only what ranking needs: a view may have cut the rest. */
export type RankedIncident = Pick<IncidentData, 'type'> &
  Partial<Pick<IncidentData, 'state' | 'assigned' | 'answers'>>;

export interface DispatchInput {
  readonly incident: { readonly id: Id; readonly data: RankedIncident };
  readonly at: Position | undefined;
  readonly people: readonly Available[];
  readonly incidents: readonly { readonly id: Id; readonly data: RankedIncident }[];
  /** Routes that people walk. */
  readonly lines: readonly (readonly Position[])[];
  /** A language that whoever needs help speaks, when control has been told. */
  readonly language?: string;
}

/** Why somebody stands where they do in the list, in the order in which it is read out. */
export type Reason =
  | { code: 'way'; metres: number; seconds: number; alongRoute: boolean; fromPost: boolean }
  | { code: 'place_unknown' }
  | { code: 'old_position'; ageMs: number }
  | { code: 'skill'; skill: string }
  | { code: 'duty'; duty: string }
  | { code: 'speaks'; language: string }
  | { code: 'busy'; count: number }
  | { code: 'marks'; duty: 'head' | 'tail' }
  | { code: 'said_cannot' };

export interface Candidate {
  /** One person, or everybody of a squad who is on shift. */
  readonly personIds: readonly Id[];
  readonly label: string;
  readonly squad: boolean;
  /** Seconds until they could be there, with what it costs to take them away from where they are: what is sorted by. */
  readonly costS: number;
  readonly reasons: readonly Reason[];
}

/** What each circumstance is worth, in seconds of walking (our defaults). */
const COST_S = {
  /** A detour of six minutes is worth a marshal with the right skill. */
  unsuited: 360,
  language: 180,
  /** Taken away from somebody who needs them. */
  busy: 700,
  /** Without them nobody knows where the march is: they come last of all who can be reached in time. */
  marks: 1_400,
  /** Comes after everyone within half an hour. */
  unknown: 2_000,
  fromPost: 45,
  saidCannot: 3_600,
  squad: 1,
} as const;
/** A position this old or older is as good as none, seconds; in between, its age counts against it. */
const OLD_MOST_S = 600;
const OLD_AFTER_S = 60;

/** Who could go, the best first: soon there, suited, and not on something else already; each with the reasons. */
export function candidates(input: DispatchInput): Candidate[] {
  const assigned = new Set(input.incident.data.assigned);
  const free = input.people.filter(({ id }) => !assigned.has(id));
  const single = free.map((person) => onePerson(person, input));
  return [...single, ...squads(free, single)].toSorted((a, b) => a.costS - b.costS);
}

function onePerson(person: Available, input: DispatchInput): Candidate {
  const reasons = [...placeReasons(person, input), ...personReasons(person, input)];
  return {
    personIds: [person.id],
    label: person.data.callSign,
    squad: false,
    costS: costOf(reasons, input),
    reasons,
  };
}

function placeReasons(person: Available, { at, lines }: DispatchInput): Reason[] {
  if (!person.at || !at) return [{ code: 'place_unknown' }];
  const way: Way = wayBetween(person.at, at, lines);
  const old = (person.fixAgeMs ?? 0) > OLD_AFTER_S * 1000;
  return [
    { code: 'way', ...way, fromPost: person.fixAgeMs === undefined },
    ...(old ? [{ code: 'old_position', ageMs: person.fixAgeMs! } as const] : []),
  ];
}

function personReasons({ id, data }: Available, { incident, incidents, language }: DispatchInput): Reason[] {
  const suited = suitedBy(incident.data.type, data);
  const speaks = language !== undefined && [data.language, ...(data.languages ?? [])].includes(language);
  const others = incidents.filter((other) => other.id !== incident.id && isOpen(other.data));
  const busy = others.filter((other) => other.data.assigned?.includes(id)).length;
  const marks = (['head', 'tail'] as const).find((duty) => data.duties?.includes(duty));
  const cannot = incident.data.answers?.some((given) => given.personId === id && given.answer === 'cannot');
  return [
    ...(suited?.skills.map((skill): Reason => ({ code: 'skill', skill })) ?? []),
    ...(suited?.duties.map((duty): Reason => ({ code: 'duty', duty })) ?? []),
    ...(speaks ? [{ code: 'speaks', language } as const] : []),
    ...(busy ? [{ code: 'busy', count: busy } as const] : []),
    ...(marks ? [{ code: 'marks', duty: marks } as const] : []),
    ...(cannot ? [{ code: 'said_cannot' } as const] : []),
  ];
}

const isOpen = ({ state }: RankedIncident): boolean => state === undefined || !isOver(state);

function costOf(reasons: readonly Reason[], { incident, language }: DispatchInput): number {
  const asksForSkill = suitedBy(incident.data.type, {}) !== undefined;
  const suits = reasons.some(({ code }) => code === 'skill' || code === 'duty');
  const speaks = reasons.some(({ code }) => code === 'speaks');
  const own = reasons.reduce((sum, reason) => sum + costOfReason(reason), 0);
  return (
    own +
    (asksForSkill && !suits ? COST_S.unsuited : 0) +
    (language !== undefined && !speaks ? COST_S.language : 0)
  );
}

function costOfReason(reason: Reason): number {
  switch (reason.code) {
    case 'way':
      return reason.seconds + (reason.fromPost ? COST_S.fromPost : 0);
    case 'place_unknown':
      return COST_S.unknown;
    case 'old_position':
      return Math.min(OLD_MOST_S, reason.ageMs / 1000);
    case 'busy':
      return reason.count * COST_S.busy;
    case 'marks':
      return COST_S.marks;
    case 'said_cannot':
      return COST_S.saidCannot;
    default:
      return 0;
  }
}

/** A squad of at least two goes as one, for the reasons of its nearest member and with the skills of all. */
function squads(people: readonly Available[], members: readonly Candidate[]): Candidate[] {
  const names = [...new Set(people.flatMap(({ data }) => data.squad ?? []))];
  return names.flatMap((name) => {
    const personIds = people.filter(({ data }) => data.squad === name).map(({ id }) => id);
    if (personIds.length < 2) return [];
    const group = members.filter((member) => personIds.includes(member.personIds[0]!));
    const first = group.toSorted((a, b) => a.costS - b.costS)[0]!;
    return [
      { personIds, label: name, squad: true, costS: first.costS + COST_S.squad, reasons: first.reasons },
    ];
  });
}
