import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECK_IN_EVERY_MS, type Change } from '../event/index.js';
import { EventState } from '../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID } from '../testing/index.js';
import { coverageAt, worstOpen } from './index.js';

/** The march is on, the marshal stands at the one post, which needs two. */
const NOW = '2026-05-01T15:30:00.000Z';
const minutesLater = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

function street(...changes: Change[]): EventState {
  const state = sampleEvent();
  state.apply(changes, state.seq + 1);
  return state;
}
const put = (kind: string, name: string, over: object): Change => {
  const before = sampleEvent().get<object>({ kind }, idOf(name))?.data;
  return { kind, id: idOf(name), data: { ...before, ...over } };
};
const now = (state: EventState, at = NOW) => coverageAt(state, SAMPLE_EVENT_ID, at);

describe('coverage at a moment', () => {
  test('a post lacks whoever is not on it, and says who was to come', () => {
    expect(now(street())).toMatchObject({
      rostered: true,
      staffed: true,
      needed: 2,
      there: 1,
      onDuty: 1,
      short: [{ postId: idOf('post'), need: 2, there: 1, missing: 1, awaited: [] }],
    });
    const invited = street(put('person', 'marshal', { access: 'invited' }));
    expect(now(invited).short[0]).toMatchObject({ there: 0, missing: 2, awaited: [idOf('marshal')] });
    const declined = street(put('shift', 'shift', { state: 'declined' }));
    expect(now(declined).short[0]).toMatchObject({ there: 0, awaited: [] });
  });

  test('before and after the hours that are to be staffed nothing is short', () => {
    for (const at of ['2026-05-01T14:30:00.000Z', '2026-05-01T17:00:00.000Z'])
      expect(now(street(), at)).toMatchObject({ staffed: false, needed: 0, short: [], leaderless: [] });
  });

  test('without a roster nobody can be missing from a post', () => {
    const state = sampleEvent();
    const gone = state.all({ kind: 'shift' }).map(({ kind, id }): Change => ({ kind, id, removed: true }));
    expect(now(street(...gone))).toMatchObject({ rostered: false, short: [] });
  });

  test('somebody is silent as soon as their “all safe” is overdue, and heard of with the next one', () => {
    const event = put('event', 'event', { wentLiveAt: '2026-05-01T13:00:00.000Z' });
    const safe = (at: string): Change => ({
      kind: 'check_in',
      id: idOf('marshal'),
      data: { personId: idOf('marshal'), happenedAt: at, receivedAt: at },
    });
    const due = CHECK_IN_EVERY_MS / 60_000;
    const state = street(event, safe(NOW));
    expect(now(state, minutesLater(due)).silent).toEqual([]);
    expect(now(state, minutesLater(due + 1)).silent).toEqual([
      { personId: idOf('marshal'), postId: idOf('post'), lastAt: NOW, silentMs: (due + 1) * 60_000 },
    ]);
    const heard = street(event, safe(minutesLater(due)));
    expect(now(heard, minutesLater(due + 1)).silent).toEqual([]);
  });

  test('a sector has a lead when one of its leads is there: without shifts always, else while on one', () => {
    // The lead has a shift, but not at this hour.
    expect(now(street()).leaderless).toEqual([idOf('sector'), idOf('other sector')]);
    const shift = `shift of ${idOf('lead_marshal')}`;
    const free = street({ kind: 'shift', id: idOf(shift), removed: true });
    expect(now(free).leaderless).toEqual([idOf('other sector')]);
    const onIt = street(put('shift', shift, { from: '2026-05-01T15:00:00.000Z' }));
    expect(now(onIt).leaderless).toEqual([idOf('other sector')]);
  });

  test('at any moment: no more there than needed, nobody missing twice, and the same people as on duty', () => {
    const streets = [0, 1, 2, 3, 4, 5].map((count) => street(put('post', 'post', { needs: { count } })));
    fc.assert(
      fc.property(fc.integer({ min: -120, max: 400 }), fc.integer({ min: 0, max: 5 }), (minute, count) => {
        const { needed, there, short, onDuty, silent } = now(streets[count]!, minutesLater(minute));
        expect(there).toBeLessThanOrEqual(needed);
        expect(there).toBeLessThanOrEqual(onDuty);
        expect(short.reduce((sum, { missing }) => sum + missing, 0)).toBe(needed - there);
        expect(silent.length).toBeLessThanOrEqual(onDuty);
      }),
    );
  });
});

describe('the worst that is open', () => {
  test('colours a sector by its incidents, named or lying in it, and not by what is closed', () => {
    const worst = (...changes: Change[]) => Object.fromEntries(worstOpen(street(...changes)));
    const sector = idOf('sector');
    expect(worst()[sector]).toBe(2);
    expect(worst(put('incident', 'incident', { priority: 1 }))[sector]).toBe(1);
    const closed = put('incident', 'incident', { state: 'closed', closedAt: NOW });
    expect(worst(closed)[sector]).toBeUndefined();
    const inside = put('incident', 'late incident', { place: { point: [-77.015, 38.895] } });
    expect(worst(inside)[idOf('other sector')]).toBe(1);
    const byCheckpoint = put('incident', 'late incident', { place: { checkpointId: idOf('checkpoint') } });
    expect(Object.values(worst(closed, byCheckpoint))).toContain(1);
  });

  test('says nothing of an incident whose priority the reader is not told', () => {
    const reduced: Change = {
      kind: 'incident',
      id: idOf('incident'),
      data: { type: 'medical', happenedAt: NOW, place: { sectorId: idOf('sector') } },
    };
    expect(worstOpen(street(reduced)).get(idOf('sector'))).toBeUndefined();
  });
});
