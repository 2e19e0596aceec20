import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import highs from 'highs';
import { clashes, type EventRecord, type PersonData, type ShiftData } from '../../event/index.js';
import { seededRandom } from '../../kernel/index.js';
import { movesFor, solveWith, stepsOf, type MoveQuestion, type SolveLinear } from '../index.js';
import { at, hours, person, personId, post, postId, shift, shiftId } from '../sample.js';
import { scoreOf } from '../score.js';
import { presentIn, streetOf } from './street.js';

let solve: SolveLinear;
beforeAll(async () => {
  solve = solveWith(await highs());
});

/** A clock that runs with the number of times it was asked: what a search does in a test hangs on no real second. */
function steadyClock(): () => number {
  let now = 0;
  return () => (now += 10);
}
const asked = (question: MoveQuestion) =>
  movesFor(question, { solve, random: seededRandom(1), now: steadyClock() });

const NOW = at(1.5);
const stands = (n: number, where: number, more: Partial<ShiftData> = {}): EventRecord<ShiftData> =>
  shift(n, { postId: postId(where), personId: personId(n), from: at(0), to: at(4), ...more });

/** Post 1 has nobody. Post 2 has one more than it needs, post 3 just enough and can wait, post 4 must be staffed. */
const question = (over: Partial<MoveQuestion> = {}): MoveQuestion => ({
  event: hours(6),
  people: [1, 2, 3, 4, 5].map((n) => person(n)),
  posts: [
    post(1, { priority: 1 }),
    post(2, { priority: 2 }),
    post(3, { priority: 3 }),
    post(4, { priority: 1 }),
  ],
  shifts: [stands(1, 2), stands(2, 2), stands(3, 3), stands(4, 4)],
  postId: postId(1),
  at: NOW,
  busy: [],
  positions: {},
  ...over,
});

describe('who can I move', () => {
  test('whoever is not needed where they stand, or is free, before anybody who leaves a gap', () => {
    const { best, others } = asked(question());
    expect(best).toHaveLength(1);
    expect([1, 2, 5].map(personId)).toContain(best[0]!.personId);
    expect(best[0]!.leavesMissing).toBe(0);
    const order = others.map(({ personId: id, leavesMissing, worth }) => [id, leavesMissing, worth]);
    expect(order.slice(0, 3).every(([, missing, worth]) => missing === 0 && worth === true)).toBe(true);
    // Then from the post that can wait; from one that matters as much nothing is gained.
    expect(order.slice(3)).toEqual([
      [personId(3), 1, true],
      [personId(4), 1, false],
    ]);
  });

  test('with nobody to spare the post that can wait gives', () => {
    const { best } = asked(
      question({
        people: [1, 3, 4].map((n) => person(n)),
        shifts: [stands(1, 2), stands(3, 3), stands(4, 4)],
      }),
    );
    expect(best.map(({ personId: id, leavesPriority }) => [id, leavesPriority])).toEqual([[personId(3), 3]]);
  });

  test('leaves it as it is where any move would cost more', () => {
    const posts = [post(1, { priority: 3 }), post(4, { priority: 1 })];
    const { best, others } = asked(question({ people: [person(4)], posts, shifts: [stands(4, 4)] }));
    expect(best).toEqual([]);
    expect(others.map(({ worth }) => worth)).toEqual([false]);
  });

  test('never whoever was sent to something, stands there by hand, has not joined, or may not come', () => {
    const people = [
      person(1),
      person(2),
      person(3, { access: 'invited' }),
      person(5, { availability: [{ from: at(3), to: at(6) }] }),
    ];
    const shifts = [stands(1, 2), stands(2, 2, { fixed: true })];
    const { best, others } = asked(question({ people, shifts, busy: [personId(1)] }));
    expect([best, others]).toEqual([[], []]);
  });

  test('never whoever has stood too long without a rest, if they are off duty now', () => {
    const people = [person(5)];
    const before = shift(50, { postId: postId(2), personId: personId(5), from: at(0), to: NOW });
    expect(asked(question({ people, shifts: [before] })).best).toHaveLength(1);
    const long = { ...before, data: { ...before.data, from: at(-6) } };
    expect(asked(question({ people, shifts: [long] }))).toMatchObject({ best: [], others: [] });
  });

  test('the nearer of two equals, by where they show that they are', () => {
    const people = [person(1), person(2)];
    const shifts = [stands(1, 2), stands(2, 2)];
    const near = (n: number): MoveQuestion =>
      question({ people, shifts, positions: { [personId(n)]: post(1).data.at } });
    for (const n of [1, 2]) expect(asked(near(n)).best[0]).toMatchObject({ personId: personId(n), awayM: 0 });
  });

  test('no skill that is lacking somewhere else is asked for along the way, and whoever leads is not free', () => {
    const lead = person(9, { role: 'lead_marshal' });
    const people = [person(1), person(2, { skills: ['medic'] }), lead];
    const posts = [post(1), post(2), post(3, { needs: { count: 0, skills: ['medic'] } })];
    const { best, others } = asked(question({ people, posts, shifts: [stands(1, 2)] }));
    expect(best.map(({ postId: to }) => to)).toEqual([postId(1)]);
    expect(others.map(({ personId: id }) => id)).not.toContain(lead.id);
  });

  test('nobody is exchanged for somebody who stands nearer', () => {
    const people = [person(1), person(2), person(3)];
    const far = post(11).data.at;
    const positions = { [personId(1)]: far, [personId(2)]: post(2).data.at, [personId(3)]: far };
    const posts = [post(1), post(2)];
    const { best } = asked(question({ people, posts, shifts: [stands(1, 2)], positions }));
    expect(best.map(({ postId: to }) => to)).toEqual([postId(1)]);
  });

  test('says what they bring that the post asks for', () => {
    const people = [person(1, { skills: ['first_aid'] }), person(2)];
    const posts = [post(1, { needs: { count: 1, skills: ['first_aid'] } }), post(2)];
    const { best } = asked(question({ people, posts, shifts: [stands(1, 2), stands(2, 2)] }));
    expect(best[0]).toMatchObject({ personId: personId(1), brings: ['first_aid'] });
  });
});

const streets = fc
  .record({
    people: fc.array(
      fc.record({ where: fc.integer({ min: 0, max: 5 }), medic: fc.boolean(), busy: fc.boolean() }),
      { minLength: 1, maxLength: 10 },
    ),
    priorities: fc.array(fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>, { minLength: 5, maxLength: 5 }),
    needs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
    medics: fc.boolean(),
  })
  .map(({ people, priorities, needs, medics }) =>
    question({
      people: people.map(({ medic }, n) =>
        person(n + 1, (medic ? { skills: ['medic'] } : {}) as Partial<PersonData>),
      ),
      posts: priorities.map((priority, n) =>
        post(n + 1, {
          priority,
          needs: { count: needs[n]!, ...(medics && n === 0 ? { skills: ['medic'] } : {}) },
        }),
      ),
      // Nobody at 0: off duty.
      shifts: people.flatMap(({ where }, n) => (where > 0 ? [stands(n + 1, where)] : [])),
      busy: people.flatMap(({ busy }, n) => (busy ? [personId(n + 1)] : [])),
    }),
  );

describe('on any street', () => {
  test('the solver’s answer is never worse than leaving it, nor than any single move', () => {
    fc.assert(
      fc.property(streets, (drawn) => {
        const { best, others, proved } = asked(drawn);
        const street = streetOf(drawn);
        const { problem } = street;
        const costOf = (moves: readonly { personId: string; postId: string }[]): number => {
          const worker = (move: { personId: string }): number =>
            problem.workers.findIndex(({ id }) => id === move.personId);
          const after = presentIn(street, moves.map(worker));
          for (const move of moves) {
            const target = problem.posts.findIndex(({ id }) => id === move.postId);
            after[worker(move)] = problem.slotAt[target]!;
          }
          return scoreOf(problem, after).total;
        };
        expect(proved).toBe(true);
        expect(costOf(best)).toBeLessThanOrEqual(costOf([]) + 1e-6);
        for (const one of others) expect(costOf(best)).toBeLessThanOrEqual(costOf([one]) + 1e-6);
        for (const { personId: id } of [...best, ...others]) expect(drawn.busy).not.toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  test('carried out, nobody stands at two posts, and what they did until then stays in the roster', () => {
    fc.assert(
      fc.property(streets, (drawn) => {
        const { best } = asked(drawn);
        let fresh = 500;
        const after = new Map(drawn.shifts.map((one) => [one.id, one]));
        for (const { name, payload } of stepsOf(best, drawn.shifts, NOW, () => shiftId(fresh++))) {
          const { id, data, set } = payload as { id: string; data?: ShiftData; set?: Partial<ShiftData> };
          const before = after.get(id);
          if (name === 'shift.remove') after.delete(id);
          else if (data) after.set(id, { kind: 'shift', id, seq: 1, data });
          else if (before) after.set(id, { ...before, data: { ...before.data, ...set } });
        }
        const shifts = [...after.values()];
        expect(clashes(shifts)).toEqual([]);
        for (const one of drawn.shifts) expect(after.get(one.id)?.data.from).toBe(one.data.from);
        for (const { personId: id, postId: to } of best)
          expect(
            shifts.some(({ data }) => data.personId === id && data.postId === to && data.from === NOW),
          ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
