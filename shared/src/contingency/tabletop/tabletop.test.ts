import { describe, expect, test } from '@jest/globals';
import { CONTINGENCY, POST, ROUTE, put, remove, type ContingencyData } from '../../event/index.js';
import type { EventState } from '../../ledger/index.js';
import { idOf, SAMPLE_EVENT_ID, sampleContingency, sampleEvent } from '../../testing/sample-event.js';
import { SC_16_ROUTE_BLOCKED } from '../templates/sc-16-route-blocked.js';
import { contingencyFromTemplate } from '../from-template.js';
import { gapsOf, learnedNotes, tabletop, type Exercise, type Question } from './index.js';

const PLAN = idOf('contingency');
let counter = 0;
const newId = () => idOf(`step ${counter++}`);

/** The sample event with its one plan changed. */
function withPlan(change: Partial<ContingencyData>): EventState {
  const state = sampleEvent();
  state.apply([put(CONTINGENCY, PLAN, { ...sampleContingency, ...change })], state.seq + 1);
  return state;
}
const played = (state: EventState, seed = 7): Exercise => tabletop(SAMPLE_EVENT_ID, PLAN, state, seed)!;
const codes = (state: EventState, seed = 7): string[] => gapsOf(played(state, seed)).map(({ code }) => code);
const asked = <Ask extends Question['ask']>(exercise: Exercise, ask: Ask) =>
  exercise.questions.find((question) => question.ask === ask) as Extract<Question, { ask: Ask }>;

describe('table-top exercise', () => {
  test('a seed picks the moment and the place, the same ones every time', () => {
    const state = sampleEvent();
    expect(played(state, 3)).toEqual(played(state, 3));
    const moments = Array.from({ length: 40 }, (_, seed) => played(state, seed));
    expect(new Set(moments.map(({ at }) => at)).size).toBeGreaterThan(5);
    for (const { at, spot } of moments) {
      expect(at >= '2026-05-01T15:00:00.000Z' && at < '2026-05-01T17:00:00.000Z').toBe(true);
      expect(at).toMatch(/:[0-5][05]:00\.000Z$/);
      expect(spot?.routeId).toBe(idOf('route'));
      expect(spot?.beforeId ?? spot?.afterId).toBe(idOf('checkpoint'));
    }
  });

  test('asks in the order of the day', () => {
    expect(played(sampleEvent()).questions.map(({ ask }) => ask)).toEqual([
      'when',
      'who-calls',
      'first-actions',
      'posts',
      'where',
      'route',
      'say',
      'tell',
      'escalate',
      'end',
    ]);
  });

  test('answers come from the plan', () => {
    const exercise = played(
      withPlan({
        ownerId: idOf('control'),
        shelterIds: [idOf('place'), idOf('water')],
        postIds: [idOf('post')],
      }),
    );
    expect(asked(exercise, 'who-calls').personIds).toEqual([idOf('control')]);
    expect(asked(exercise, 'end').words).toEqual(sampleContingency.standDown);
    expect(asked(exercise, 'posts')).toEqual({ ask: 'posts', postIds: [idOf('post')], gaps: [] });
    const distances = asked(exercise, 'where').shelters.map(({ awayM }) => awayM!);
    expect(distances).toHaveLength(2);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  test('finds what the plan does not say', () => {
    expect(codes(sampleEvent())).toEqual(
      expect.arrayContaining(['no-owner', 'no-shelter', 'no-escalation', 'language-missing']),
    );
    const empty = { trigger: {}, comms: {}, standDown: {}, steps: [], informed: [] };
    expect(codes(withPlan(empty))).toEqual(
      expect.arrayContaining(['no-trigger', 'no-words', 'no-end', 'no-steps', 'nobody-told']),
    );
  });

  test('finds roles that nobody fills, and posts without people', () => {
    const steps: ContingencyData['steps'] = [
      { id: idOf('a step'), role: 'legal', text: { en: 'Write it down' } },
      { id: idOf('b step'), role: 'marshal', text: { en: 'Stay' } },
      { id: idOf('c step'), role: 'everyone', text: { en: 'Walk' } },
    ];
    const gaps = gapsOf(played(withPlan({ steps, informed: ['legal', 'police'] })));
    expect(gaps.filter(({ code }) => code === 'role-without-person')).toEqual([
      { code: 'role-without-person', role: 'legal' },
    ]);
    expect(gaps).toContainEqual({ code: 'no-post' });

    const state = withPlan({ steps, postIds: [idOf('bare')] });
    state.apply(
      [put(POST, idOf('bare'), { ...state.get(POST, idOf('post'))!.data, code: 'A-9' })],
      state.seq + 1,
    );
    expect(gapsOf(played(state))).toContainEqual({ code: 'post-without-person', id: idOf('bare') });
  });

  test('whoever owns a plan in that part fills the part', () => {
    const steps: ContingencyData['steps'] = [
      { id: idOf('a step'), role: 'safety_officer', text: { en: 'Look at the sky' } },
    ];
    expect(codes(withPlan({ steps, informed: [] }))).toContain('role-without-person');
    expect(codes(withPlan({ steps, informed: [], ownerId: idOf('control') }))).not.toContain(
      'role-without-person',
    );
  });

  test('counts the people who do not fit into the shelters', () => {
    const gaps = gapsOf(played(withPlan({ shelterIds: [idOf('place')] })));
    expect(gaps).toContainEqual({ code: 'shelter-capacity-unknown', id: idOf('place') });
    const state = withPlan({ shelterIds: [idOf('place')] });
    const place = state.get<object>({ kind: 'place' }, idOf('place'))!.data;
    state.apply([put({ kind: 'place' }, idOf('place'), { ...place, capacity: 3_000 })], state.seq + 1);
    expect(gapsOf(played(state))).toContainEqual({ code: 'shelter-too-small', amount: 5_000 });
  });

  test('an alternate is missing, gone, ahead or behind', () => {
    const blocked = contingencyFromTemplate(SC_16_ROUTE_BLOCKED, { newId, order: 1 });
    expect(codes(withPlan(blocked))).toContain('no-alternate');

    const state = withPlan({ ...blocked, alternateRouteId: idOf('alternate') });
    expect(codes(state)).toContain('alternate-gone');
    const main = state.get(ROUTE, idOf('route'))!.data;
    const alternate = { ...main, name: 'A1', role: 'alternate' as const, points: main.points.slice(1) };
    state.apply(
      [
        put(ROUTE, idOf('alternate'), {
          ...alternate,
          widths: [8],
          points: [main.points[1]!, main.points[2]!],
        }),
      ],
      state.seq + 1,
    );
    const runs = Array.from({ length: 40 }, (_, seed) => played(state, seed));
    for (const exercise of runs) {
      const { leavesAtM, gaps } = asked(exercise, 'route');
      const behind = exercise.spot!.alongM > leavesAtM!;
      expect(gaps.some(({ code }) => code === 'alternate-behind')).toBe(behind);
    }
    expect(new Set(runs.map((run) => run.spot!.alongM > asked(run, 'route').leavesAtM!)).size).toBe(2);
  });

  test('works before a route is drawn, and not without a plan', () => {
    const state = sampleEvent();
    state.apply([remove(ROUTE, idOf('route'))], state.seq + 1);
    expect(played(state).spot).toBeUndefined();
    expect(codes(state)).toContain('no-route');
    expect(tabletop(SAMPLE_EVENT_ID, idOf('nothing'), state, 1)).toBeUndefined();
  });
});

describe('what was learned', () => {
  test('fits into notes, however much it is', () => {
    expect(learnedNotes('SC-03', [])).toEqual([]);
    expect(learnedNotes('SC-03', ['No shelter', ' ', 'No owner'])).toEqual([
      'SC-03\n– No shelter\n– No owner',
    ]);
    const notes = learnedNotes('SC-03', ['x'.repeat(1_500), 'y'.repeat(1_500), '學'.repeat(3_000)]);
    expect(notes).toHaveLength(3);
    for (const note of notes) {
      expect(Array.from(note).length).toBeLessThanOrEqual(2_000);
      expect(note.startsWith('SC-03\n– ')).toBe(true);
    }
  });
});
