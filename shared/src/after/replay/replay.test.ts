import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AGREEMENT,
  COMMENT,
  INCIDENT,
  isPartner,
  VERSION,
  type AgreementData,
  type Change,
  type EventRecord,
  type IncidentData,
} from '../../event/index.js';
import { decide, EventState, registry, sightOf, snapshotOf } from '../../ledger/index.js';
import {
  idOf,
  sampleEvent,
  SAMPLE_COMMANDS,
  SAMPLE_EVENT_ID,
  SAMPLE_NOW,
  SAMPLE_PEOPLE,
  sampleViewer,
} from '../../testing/index.js';
import { Replay, Retelling, type ReplayStep, type ToldEntry } from '../index.js';

const minutesAfter = (minutes: number): string =>
  new Date(Date.parse(SAMPLE_NOW) + minutes * 60_000).toISOString();

/** The sample event as one entry, then an entry a minute for each change. */
function logOf(changes: readonly (readonly Change[])[]): { entries: ToldEntry[]; states: EventState[] } {
  const first = [...sampleEvent().everything()].map(({ kind, id, data }): Change => ({ kind, id, data }));
  const entries = [first, ...changes].map((each, index): ToldEntry => ({
    seq: index + 1,
    name: 'plan.step',
    by: idOf('owner'),
    happenedAt: minutesAfter(index),
    receivedAt: minutesAfter(index),
    changes: each,
  }));
  const states = entries.map((_, index) => {
    const state = new EventState();
    for (const { changes: each, seq } of entries.slice(0, index + 1)) state.apply(each, seq);
    return state;
  });
  return { entries, states };
}

/** What commands that the sample event accepts change, one after the other. */
function accepted(names: readonly string[]): Change[][] {
  const state = sampleEvent();
  return names.flatMap((name, index) => {
    const payload = SAMPLE_COMMANDS[name]!(idOf('owner'), idOf(`fresh ${index}`));
    const command = { id: idOf(`told ${index}`), name, payload, happenedAt: SAMPLE_NOW };
    const decision = decide(state, sampleViewer('system', state), command, SAMPLE_NOW);
    if (!decision.ok) return [];
    state.apply(decision.value, state.seq + 1);
    return [decision.value];
  });
}

const share = (shares: AgreementData['shares'], until?: string): Change[] => [
  { kind: AGREEMENT.kind, id: SAMPLE_EVENT_ID, data: { shares, ...(until ? { until } : {}) } },
];

function tell(entries: readonly ToldEntry[], who: string, today: EventState, now: string) {
  const retelling = new Retelling(sampleViewer(who, today), today, now);
  const answers = entries.map((entry) => retelling.tell(entry));
  return { steps: answers.flatMap(({ steps }) => steps), told: answers.flatMap(({ told }) => told) };
}

/** What a screen showed that was open at that moment. */
const liveThen = (state: EventState, who: string, at: string): Map<string, EventRecord> => {
  const viewer = sampleViewer(who, state);
  const { records } = snapshotOf(state, sightOf(state, viewer, at), '', at);
  return new Map(records.map((record) => [`${record.kind}/${record.id}`, record as EventRecord]));
};
const held = (records: Iterable<EventRecord>) =>
  new Map([...records].map((record) => [`${record.kind}/${record.id}`, record]));

/** Nothing in `part` that is not in `whole`. */
const within = (part: unknown, whole: unknown): boolean =>
  typeof part !== 'object' || part === null
    ? part === whole
    : typeof whole === 'object' &&
      whole !== null &&
      Object.entries(part).every(([key, value]) => within(value, (whole as Record<string, unknown>)[key]));

/** Without what a reduced view writes coarser instead of leaving out: an incident's place, how many a post needs. */
const exact = (data: unknown): object => {
  const { place: _place, needs: _needs, ...rest } = data as { place?: unknown; needs?: unknown };
  return rest;
};

/** Commands that move no rights: what they show then and now is cut by one rule. */
const names = registry.commands
  .map(({ name }) => name)
  .filter((name) => name !== 'event.create' && !name.startsWith('agreement.') && !name.startsWith('person.'));
const levels = fc.constantFrom('nothing', 'reduced', 'full' as const);
const agreements = fc.record({
  route: levels,
  checkpoint: levels,
  post: levels,
  incident: levels,
  'incident:medical': levels,
  progress: levels,
  person: levels,
}) as fc.Arbitrary<AgreementData['shares']>;
const days = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: agreements }),
    { maxLength: 24 },
  )
  .map((picked) => {
    const done = accepted(picked.filter((one) => typeof one === 'string'));
    const turns = picked.filter((one) => typeof one !== 'string');
    // The agreement turns here and there between what was done.
    const step = Math.max(1, Math.ceil(done.length / (turns.length + 1)));
    return done.flatMap((each, index) => [
      each,
      ...((index + 1) % step === 0 && turns[(index + 1) / step - 1]
        ? [share(turns[(index + 1) / step - 1]!)]
        : []),
    ]);
  });

describe('a replay', () => {
  test('V1 never holds what the screen of that moment would not have shown', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...SAMPLE_PEOPLE), (changes, who) => {
        const { entries, states } = logOf(changes);
        const today = states[states.length - 1]!;
        const { steps } = tell(entries, who, today, minutesAfter(entries.length));
        const replay = new Replay(steps);
        for (const [index, state] of states.entries()) {
          const live = liveThen(state, who, minutesAfter(index));
          for (const [key, record] of held(replay.at(minutesAfter(index)).everything())) {
            expect(live.has(key)).toBe(true);
            expect(within(exact(record.data), live.get(key)!.data)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('V1 never holds what today’s agreement does not share', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('liaison', 'mediator'), (changes, who) => {
        const { entries, states } = logOf([...changes, share({ route: 'full' })]);
        const today = states[states.length - 1]!;
        const { steps } = tell(entries, who, today, minutesAfter(entries.length));
        const kinds = new Set(steps.flatMap(({ put }) => put.map(({ kind }) => kind)));
        for (const kind of ['post', 'incident', 'checkpoint', 'progress'])
          expect(kinds.has(kind)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('shows whoever may see everything what was there, at every moment', () => {
    const { entries, states } = logOf(accepted(names));
    const today = states[states.length - 1]!;
    const replay = new Replay(tell(entries, 'owner', today, minutesAfter(entries.length)).steps);
    for (const [index, state] of states.entries()) {
      expect(held(replay.at(minutesAfter(index)).everything())).toEqual(
        liveThen(state, 'owner', minutesAfter(index)),
      );
    }
  });

  test('with the same agreement then and now shows a partner what their screen showed', () => {
    const { entries, states } = logOf(accepted(names));
    const today = states[states.length - 1]!;
    const replay = new Replay(tell(entries, 'liaison', today, minutesAfter(entries.length)).steps);
    for (const [index, state] of states.entries()) {
      const then = liveThen(state, 'liaison', minutesAfter(index));
      const shown = [...then].filter(([, { kind }]) => kind !== VERSION.kind && kind !== COMMENT.kind);
      expect(held(replay.at(minutesAfter(index)).everything())).toEqual(new Map(shown));
    }
  });

  test('V3 what was on the screen goes at the moment the agreement ran out', () => {
    const until = minutesAfter(1.5);
    const { entries, states } = logOf([share({ route: 'full' }, until), [], share({ route: 'full' })]);
    const today = states[states.length - 1]!;
    const replay = new Replay(tell(entries, 'liaison', today, minutesAfter(9)).steps);
    const routes = (at: string) => replay.at(at).all({ kind: 'route' }).length;
    expect([1, 1.4, 1.5, 2, 3].map((minute) => routes(minutesAfter(minute)))).toEqual([1, 1, 0, 0, 1]);
  });

  test('an incident that was put into a closed circle later is not told again outside of it', () => {
    const incident = sampleEvent().get(INCIDENT, idOf('incident'))!;
    const change = (over: Partial<IncidentData>): Change[] => [
      { kind: INCIDENT.kind, id: incident.id, data: { ...incident.data, ...over } },
    ];
    const { entries, states } = logOf([change({ sensitivity: 'open' }), change({ sensitivity: 'legal' })]);
    const today = states[states.length - 1]!;
    const told = (who: string) =>
      tell(entries, who, today, minutesAfter(9)).steps.some(({ put }) =>
        put.some(({ id }) => id === incident.id),
      );
    expect(['liaison', 'organiser'].map(told)).toEqual([false, false]);
  });

  test('every version of a record that was told is named for the ledger of disclosures, once', () => {
    const { entries, states } = logOf(accepted(names));
    const { steps, told } = tell(entries, 'liaison', states[states.length - 1]!, minutesAfter(99));
    const put = steps.flatMap((step) => step.put.map(({ kind, id, seq }) => `${kind}/${id}@${seq}`));
    expect(told.map(({ kind, id, seq }) => `${kind}/${id}@${seq}`)).toEqual(put);
    expect(new Set(put).size).toBe(put.length);
    expect(isPartner(sampleViewer('liaison', states[0]!))).toBe(true);
  });
});

describe('going through a replay', () => {
  const step = (index: number): ReplayStep => ({
    seq: index,
    at: minutesAfter(index),
    happenedAt: minutesAfter(index),
    put: index % 3 === 0 ? [{ kind: 'note', id: `n${index % 40}`, seq: index, data: { index } }] : [],
    drop: index % 7 === 0 ? [{ kind: 'note', id: `n${(index * 5) % 40}` }] : [],
  });
  const steps = Array.from({ length: 1_500 }, (_, index) => step(index + 1));

  test('any way of going to a moment ends in the same records', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: steps.length }), { maxLength: 30 }), (visits) => {
        const replay = new Replay(steps);
        for (const count of visits) {
          const plain = new Map<string, EventRecord>();
          for (const { put, drop } of steps.slice(0, count)) {
            for (const { id } of drop) plain.delete(id);
            for (const record of put) plain.set(record.id, record);
          }
          expect(
            new Map(
              replay
                .after(count)
                .all({ kind: 'note' })
                .map((r) => [r.id, r]),
            ),
          ).toEqual(plain);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('what did not change is the same list, so that nothing is drawn again', () => {
    const other: ReplayStep = { ...step(3), put: [{ kind: 'place', id: 'p', seq: 1, data: {} }], drop: [] };
    const replay = new Replay([step(3), other, step(6)]);
    const [one, two, three] = [1, 2, 3].map((count) => replay.after(count).all({ kind: 'note' }));
    expect(two).toBe(one);
    expect(three).not.toBe(one);
    expect(replay.after(3).all({ kind: 'place' })).toBe(replay.after(2).all({ kind: 'place' }));
  });

  test('finds how much had come by a moment', () => {
    const replay = new Replay(steps.slice(0, 3));
    const counts = [0, 1, 1.5, 3, 99].map((m) => replay.countAt(Date.parse(minutesAfter(m))));
    expect(counts).toEqual([0, 1, 1, 3, 3]);
    expect(new Replay([]).after(5).all({ kind: 'note' })).toEqual([]);
  });
});
