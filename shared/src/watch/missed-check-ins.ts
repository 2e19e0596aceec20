import {
  asksForCheckIns,
  CHECK_IN,
  CHECK_IN_EVERY_MS,
  CHECK_INS_MISSED_MOST,
  EVENT,
  INCIDENT,
  isOver,
  onDuty,
  POST,
  rosterOf,
  type OnDuty,
  type Records,
} from '../event/index.js';
import type { Watch } from './watch.js';

/** Opens an incident for a marshal on duty who missed two check-ins in a row; one at a time for each. */
export const missedCheckIns: Watch = (records, { eventId, now, at, upSince, idOf }) => {
  const event = records.get(EVENT, eventId)?.data;
  if (!event || !asksForCheckIns(event, at)) return [];
  const looked = lookedFor(records);
  return onDuty(rosterOf(records), at).flatMap((duty) => {
    const heardAt = lastHeard(records, duty, event.wentLiveAt);
    // While the server was down nobody could be heard: the phones are given their time to say so again.
    const silentMs = now - Math.max(heardAt, upSince);
    if (silentMs < CHECK_INS_MISSED_MOST * CHECK_IN_EVERY_MS || looked.has(duty.person.id)) return [];
    const key = `missed ${duty.person.id} ${heardAt}`;
    return [
      {
        key,
        name: 'incident.miss_marshal',
        payload: { id: idOf(`${key} incident`), personId: duty.person.id, place: placeOf(records, duty) },
      },
    ];
  });
};

/** Those for whom an incident is open already. */
const lookedFor = (records: Records): Set<string | undefined> =>
  new Set(
    records
      .all(INCIDENT)
      .filter(({ data }) => data.aboutId && !isOver(data.state))
      .map(({ data }) => data.aboutId),
  );

/** Milliseconds since 1970: their last "all safe", or when they could first be expected to give one. */
function lastHeard(records: Records, { person, shift }: OnDuty, wentLiveAt: string | undefined): number {
  const times = [
    records.get(CHECK_IN, person.id)?.data.happenedAt,
    shift?.data.from,
    person.data.joinedAt,
    wentLiveAt,
  ];
  return Math.max(...times.map((time) => (time ? Date.parse(time) : 0)));
}

/** Where they should be: the server keeps no positions. */
function placeOf(records: Records, { shift }: OnDuty): object {
  const post = shift && records.get(POST, shift.data.postId)?.data;
  if (!post) return {};
  return { point: post.at, ...(post.sectorId ? { sectorId: post.sectorId } : {}) };
}
