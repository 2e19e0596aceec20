import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventRecord } from '../event/index.js';
import { distance, fromPlane, type Position } from '../geo/index.js';
import { sameJson } from '../kernel/index.js';
import { decide, registry, type EventState } from '../ledger/index.js';
import {
  idOf,
  sampleEvent,
  SAMPLE_COMMANDS,
  SAMPLE_EVENT_ID,
  SAMPLE_NOW,
  sampleViewer,
} from '../testing/index.js';
import { compare, distanceOf, isReviewed, pointsOf, tally } from './index.js';

const records = (state: EventState): EventRecord[] => [...state.everything()];

function send(state: EventState, name: string, payload: object): boolean {
  const decision = decide(
    state,
    sampleViewer('owner', state),
    { id: idOf('c'), name, payload, happenedAt: SAMPLE_NOW },
    SAMPLE_NOW,
  );
  if (decision.ok) state.apply(decision.value, state.seq + 1);
  return decision.ok;
}

/** What changes when these commands are given to the sample event. */
function after(...commands: [name: string, payload: object][]) {
  const state = sampleEvent();
  const before = records(state);
  for (const [name, payload] of commands) expect(send(state, name, payload)).toBe(true);
  return compare(before, records(state));
}

const planCommands = registry.commands
  .map(({ name }) => name)
  .filter((name) => isReviewed(name.split('.')[0]!) && /\.(add|edit|remove)$/.test(name));

const EAST: Position = [-77.02, 38.89];
const eastBy = (metres: number): [number, number] => [...fromPlane(EAST, [metres, 0])] as [number, number];

describe('properties', () => {
  test('a plan does not differ from itself', () => {
    const state = sampleEvent();
    expect(compare(records(state), records(state))).toEqual([]);
    expect(compare(records(state), JSON.parse(JSON.stringify(records(state))))).toEqual([]);
  });

  test('whatever is done to the plan is reported, and turned round it is the other way round', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...planCommands), { minLength: 1, maxLength: 12 }), (names) => {
        const state = sampleEvent();
        const before = new Map(records(state).map((record) => [`${record.kind}/${record.id}`, record]));
        names.forEach((name, i) =>
          send(state, name, SAMPLE_COMMANDS[name]!(idOf('owner'), idOf(`fresh ${i}`))),
        );
        const now = new Map(records(state).map((record) => [`${record.kind}/${record.id}`, record]));
        const differ = [...new Set([...before.keys(), ...now.keys()])].filter(
          (key) => isReviewed(key.split('/')[0]!) && !sameJson(before.get(key)?.data, now.get(key)?.data),
        );
        const changes = compare(before.values(), now.values());
        expect(changes.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(differ.sort());
        for (const { what, details } of changes) expect(details.length > 0).toBe(what === 'changed');

        const swap = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        const back = compare(now.values(), before.values());
        expect(back.map(({ id, what }) => `${id} ${what}`).sort()).toEqual(
          changes.map(({ id, what }) => `${id} ${swap[what]}`).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('every field of the plan that a sample edit sets is said by that edit', () => {
    for (const name of planCommands.filter((one) => one.endsWith('.edit')))
      expect([
        name,
        after([name, SAMPLE_COMMANDS[name]!(idOf('owner'), idOf('f'))])[0]?.details.length,
      ]).toEqual([name, 1]);
  });

  test('what happens on the day is no change of the plan', () => {
    expect(
      after(
        ['event.back_to_planning', { id: SAMPLE_EVENT_ID }],
        ['incident.close', { id: idOf('incident') }],
      ),
    ).toEqual([]);
  });
});

describe('in units people use', () => {
  test('a route is so much longer, moved by so much at most, and narrower', () => {
    const line: [number, number][] = [[-77.03, 38.89], eastBy(200), [-77.02, 38.9]];
    const [change] = after(['route.edit', { id: idOf('route'), set: { points: line, widths: [12, 6] } }]);
    expect(change).toMatchObject({ what: 'changed', kind: 'route', severity: 'important' });
    const [bent, longer, width] = change!.details;
    expect(bent).toMatchObject({ code: 'bent', metres: expect.closeTo(distance(EAST, eastBy(200)), 0) });
    expect(longer).toMatchObject({ code: 'longer', metres: expect.closeTo(217.7, 0) });
    expect(width).toEqual({ code: 'width', from: 8, to: 6 });
  });

  test('a segment that is wider while the narrowest stays', () => {
    const [change] = after(['route.edit', { id: idOf('route'), set: { widths: [14, 8] } }]);
    expect(change!.details).toEqual([{ code: 'widths', count: 1 }]);
  });

  test('a post is 35 m further and needs one person more', () => {
    const [change] = after([
      'post.edit',
      { id: idOf('post'), set: { at: eastBy(35), needs: { count: 3, skills: ['medic'] } } },
    ]);
    expect(change).toMatchObject({
      severity: 'notable',
      details: [
        { code: 'moved', metres: expect.closeTo(35, 1) },
        { code: 'number', field: 'people', from: 2, to: 3 },
        { code: 'field', field: 'skills' },
      ],
    });
  });

  test('a phase begins half an hour later, another comes', () => {
    const phases = [
      { phase: 'march', startsAt: '2026-05-01T15:30:00.000Z', endsAt: '2026-05-01T17:00:00.000Z' },
      { phase: 'rally', startsAt: '2026-05-01T17:00:00.000Z', endsAt: '2026-05-01T18:00:00.000Z' },
    ];
    const [change] = after(['event.edit', { id: SAMPLE_EVENT_ID, set: { phases } }]);
    expect(change).toMatchObject({
      severity: 'important',
      details: [
        { code: 'later', field: 'march.startsAt', minutes: 30 },
        { code: 'phase-added', phase: 'rally' },
      ],
    });
  });

  test('a place that becomes an outline, a sector that grows', () => {
    const ring = [eastBy(0), eastBy(40), [...fromPlane(EAST, [0, 60])]];
    const changes = after(
      ['place.edit', { id: idOf('water'), set: { at: { area: ring } } }],
      ['sector.edit', { id: idOf('sector'), set: { area: [...ring, [-77.03, 38.9]] } }],
    );
    expect(changes.map(({ kind, details }) => [kind, details.map(({ code }) => code)])).toEqual([
      ['sector', ['bent', 'area']],
      ['place', ['moved']],
    ]);
  });
});

describe('how much it matters', () => {
  test.each([
    ['an assembly area that goes', ['place.remove', { id: idOf('place') }], 'important'],
    ['water that goes', ['place.remove', { id: idOf('water') }], 'notable'],
    ['a post by 2 m', ['post.edit', { id: idOf('post'), set: { at: eastBy(2) } }], 'small'],
    ['a new name', ['sector.edit', { id: idOf('sector'), set: { name: 'North' } }], 'small'],
    ['a shift', ['shift.remove', { id: idOf('shift') }], 'aside'],
    [
      'a tenth more people',
      ['event.edit', { id: SAMPLE_EVENT_ID, set: { expected: { low: 5000, likely: 8000, high: 13_200 } } }],
      'important',
    ],
  ] as [string, [string, object], string][])('%s', (_what, command, severity) => {
    expect(after(command)[0]!.severity).toBe(severity);
  });

  test('staffing is told apart and not counted as a distance from what was agreed', () => {
    const changes = after(
      ['shift.remove', { id: idOf('shift') }],
      ['post.add', SAMPLE_COMMANDS['post.add']!('', idOf('new post'))],
      ['post.edit', { id: idOf('post'), set: { name: 'Kerb' } }],
    );
    const far = distanceOf(changes);
    expect(far).toMatchObject({ total: 2, counts: { important: 0, notable: 1, small: 1, aside: 1 } });
    expect(far.changes.map(({ severity }) => severity)).toEqual(['notable', 'small']);
    expect(tally(changes).find(({ kind }) => kind === 'post')).toEqual({
      kind: 'post',
      added: 1,
      removed: 0,
      changed: 1,
    });
  });
});

test('a thing is where its points are', () => {
  const state = sampleEvent();
  const at = (kind: string, name: string) => pointsOf(state.get({ kind }, idOf(name))).length;
  expect([at('route', 'route'), at('place', 'place'), at('place', 'water'), at('post', 'post')]).toEqual([
    3, 4, 1, 1,
  ]);
  expect(at('shift', 'shift')).toBe(0);
});
