import type { Snapshot } from '@waypost/shared/contract';
import {
  FIELD,
  PERSON,
  SECTOR,
  type EventRecord,
  type PersonData,
  type Records,
  type Role,
} from '@waypost/shared/event';
import { Replica } from '@waypost/shared/sync';
import { Caller, type Wire } from './caller.js';
import { eachAtMost } from './gate.js';
import type { Identity } from './identities.js';

/** A way in: what an invitation gives to whoever holds it. */
type Proof = { token: string } | { code: string };

const LANGUAGES = ['en', 'en', 'es', 'en', 'zh-Hant'] as const;
const INVITATION_LIFE_MS = 3600_000;
/** Joins at once; the server counts attempts by address before it knows whether they were right. */
const JOINS_AT_ONCE = 8;

/** A session from a sign-in link; `undefined` when the link is over. */
export async function signIn(wire: Wire, token: string): Promise<Caller | undefined> {
  const caller = new Caller(wire);
  const answer = await caller.call('POST', '/api/sign-in-links/redeem', { token });
  return answer.ok ? caller : undefined;
}

/** What somebody may see of the event now. */
export async function recordsOf(caller: Caller, eventId: string): Promise<Records | undefined> {
  const answer = await caller.call<Snapshot>('GET', `/api/events/${eventId}/snapshot`);
  if (!answer.ok) return undefined;
  const replica = new Replica();
  replica.reset(answer.value);
  return replica;
}

export interface Recruiting {
  wire: Wire;
  eventId: string;
  /** Invites; without one, only codes that were given can be used. */
  director: Caller;
  records: Records;
  known: readonly Identity[];
}

/** The people of the plan: those who joined on an earlier run, and others who have not joined yet, captains first. */
export async function musterRoster(recruiting: Recruiting, most: number): Promise<Identity[]> {
  const people = recruiting.records.all(PERSON).filter(({ data }) => FIELD.includes(data.role));
  const known = stillIn(recruiting, people);
  const waiting = people
    .filter(({ data }) => data.access === 'none' || data.access === 'invited')
    .sort((a, b) => rank(a.data) - rank(b.data));
  const joined = await eachAtMost(
    JOINS_AT_ONCE,
    waiting.slice(0, Math.max(0, most - known.length)),
    (person) => inviteAndJoin(recruiting, person),
  );
  return [...known, ...joined.filter((identity) => identity !== undefined)].slice(0, most);
}

/** Helpers of the day, who are in nobody's plan: one invitation for each sector. */
export async function musterExtras(recruiting: Recruiting, most: number): Promise<Identity[]> {
  const people = recruiting.records.all(PERSON);
  const known = stillIn(recruiting, people);
  const sectors = recruiting.records.all(SECTOR);
  const missing = Math.max(0, most - known.length);
  const perSector = Math.ceil(missing / Math.max(1, sectors.length));
  const proofs: Proof[] = [];
  for (const sectorIds of sectors.length ? sectors.map(({ id }) => [id]) : [[]]) {
    const proof = missing
      ? await invite(recruiting, { role: 'marshal', sectorIds, uses: Math.min(1_000, perSector) })
      : undefined;
    if (proof) proofs.push(proof);
  }
  const fresh = proofs.length ? await joinMany(recruiting.wire, proofs, missing, countOfExtras(people)) : [];
  return [...known, ...fresh].slice(0, most);
}

/** Joins so many with the proofs in turn, under call-signs that nobody has. */
export async function joinMany(
  wire: Wire,
  proofs: readonly Proof[],
  count: number,
  from: number,
): Promise<Identity[]> {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const joined = await eachAtMost(JOINS_AT_ONCE, numbers, (i) =>
    join(wire, proofs[i % proofs.length]!, `X-${from + i + 1}`, i),
  );
  return joined.filter((identity) => identity !== undefined);
}

/** Whoever sits in control for the drill: the one it was before, or somebody on the list, or a new one. */
export async function musterControl(
  recruiting: Recruiting,
  fromRoster: boolean,
): Promise<Identity | undefined> {
  const people = recruiting.records.all(PERSON).filter(({ data }) => data.role === 'control');
  const known = stillIn(recruiting, people)[0];
  if (known) return known;
  const waiting = fromRoster ? people.find(({ data }) => data.access === 'none') : undefined;
  if (waiting) return inviteAndJoin(recruiting, waiting);
  const proof = await invite(recruiting, { role: 'control', uses: 1 });
  return proof && join(recruiting.wire, proof, `Drill control ${people.length + 1}`, 0);
}

export async function join(
  wire: Wire,
  proof: Proof,
  callSign: string,
  turn: number,
): Promise<Identity | undefined> {
  const caller = new Caller(wire);
  const body = { ...proof, callSign, language: LANGUAGES[turn % LANGUAGES.length] };
  const answer = await caller.call<{ personId: string }>('POST', '/api/join', body);
  if (!answer.ok || !caller.session) return undefined;
  return { personId: answer.value.personId, callSign, session: caller.session };
}

async function inviteAndJoin(
  recruiting: Recruiting,
  { id, data }: EventRecord<PersonData>,
): Promise<Identity | undefined> {
  const proof = await invite(recruiting, { role: data.role, personId: id, uses: 1 });
  return proof && join(recruiting.wire, proof, data.callSign, data.callSign.length);
}

async function invite(
  { wire, director, eventId }: Recruiting,
  wanted: { role: Role; uses: number; personId?: string; sectorIds?: string[] },
): Promise<Proof | undefined> {
  const expiresAt = new Date(wire.clock.now() + INVITATION_LIFE_MS).toISOString();
  const answer = await director.call<{ token: string }>('POST', `/api/events/${eventId}/invitations`, {
    ...wanted,
    expiresAt,
  });
  return answer.ok ? { token: answer.value.token } : undefined;
}

const stillIn = ({ known }: Recruiting, people: readonly EventRecord<PersonData>[]): Identity[] =>
  known.filter(({ personId }) => people.some(({ id, data }) => id === personId && data.access === 'joined'));

const countOfExtras = (people: readonly EventRecord<PersonData>[]): number =>
  Math.max(0, ...people.map(({ data }) => Number(/^X-(\d+)$/.exec(data.callSign)?.[1] ?? 0)));

/** Head and tail first, so that a small drill still has a march to follow. */
function rank({ duties, role }: PersonData): number {
  if (duties?.includes('head') || duties?.includes('tail')) return 0;
  if (duties?.includes('medic')) return 1;
  if (role === 'lead_marshal' || duties?.includes('captain')) return 2;
  return 3;
}
