import type { EventRecord } from '@waypost/shared/event';
import { frameContent, type Applied, type FrameContent, type Sight } from '@waypost/shared/ledger';

/** Viewers who are told the same: they share one set of bytes. */
export interface Audience<Member> {
  content: FrameContent;
  members: Member[];
}

/**
 * Sorts viewers by what they are told of some changes. Two belong together when their views are equal, whatever
 * their roles: most records go whole to most viewers, so a thousand viewers make a handful of audiences, and the
 * frame is written once for each. A whole record is recognised by being the same object; only reduced ones are
 * compared by their text.
 */
export function audiencesOf<Member>(
  applied: readonly Applied[],
  members: Iterable<Member>,
  sightOf: (member: Member) => Sight,
): Audience<Member>[] {
  const whole = new Set<EventRecord>(applied.flatMap(({ after }) => (after ? [after] : [])));
  const audiences = new Map<string, Audience<Member>>();
  // Somebody with several screens is cut for once.
  const ofSight = new Map<Sight, Audience<Member>>();
  for (const member of members) {
    const sight = sightOf(member);
    const audience = ofSight.get(sight) ?? audienceOf(frameContent(applied, sight), whole, audiences);
    ofSight.set(sight, audience);
    audience.members.push(member);
  }
  return [...audiences.values()];
}

function audienceOf<Member>(
  content: FrameContent,
  whole: ReadonlySet<EventRecord>,
  audiences: Map<string, Audience<Member>>,
): Audience<Member> {
  const key = keyOf(content, whole);
  const audience = audiences.get(key) ?? { content, members: [] };
  audiences.set(key, audience);
  return audience;
}

function keyOf({ put, drop }: FrameContent, whole: ReadonlySet<EventRecord>): string {
  const puts = put.map(
    (record) => `${record.kind}/${record.id}${whole.has(record) ? '' : JSON.stringify(record.data)}`,
  );
  const drops = drop.map(({ kind, id }) => `${kind}/${id}`);
  return `${puts.join(' ')} - ${drops.join(' ')}`;
}
