import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import highs from 'highs';
import { clashes, type ShiftData } from '../event/index.js';
import { seededRandom } from '../kernel/index.js';
import {
  assign,
  assignmentModel,
  blocksOf,
  emptyAssignment,
  exchange,
  greedy,
  lowerBound,
  patternsOf,
  problemOf,
  proposalOf,
  scoreOf,
  solveWith,
  toLpText,
  USUAL_SETTINGS,
  type Assignment,
  type Problem,
  type SolveLinear,
  type StaffingRecords,
} from './index.js';
import { at, drawnEvent, hours, person, personId, post, postId, shift, shiftId } from './sample.js';

const HOUR = 3_600_000;
let solve: SolveLinear;
beforeAll(async () => {
  solve = solveWith(await highs());
});

/** A clock that runs with the number of times it was asked: what a search does in a test hangs on no real second. */
function steadyClock(): () => number {
  let now = 0;
  return () => (now += 400);
}
const found = (problem: Problem) =>
  assign(problem, { solve, random: seededRandom(1), now: steadyClock() }, { limitMs: 20_000, gap: 0 });
let fresh = 900;
const proposed = (records: StaffingRecords, settings = USUAL_SETTINGS) => {
  const problem = problemOf(records, settings);
  return proposalOf(problem, found(problem), () => shiftId(fresh++));
};

/** Every way to put the workers, counted out. */
function bestOf(problem: Problem): number {
  const size = problem.blocks.length;
  let best = Infinity;
  const crew = problem.slots.map(() => 0);
  const go = (assignment: Assignment, w: number, block: number, mask: number): void => {
    if (w === problem.workers.length) {
      best = Math.min(best, scoreOf(problem, assignment).total);
      return;
    }
    if (block === size) {
      if (problem.workers[w]!.patterns.includes(mask)) go(assignment, w + 1, 0, 0);
      return;
    }
    go(assignment, w, block + 1, mask);
    problem.slots.forEach((slot, s) => {
      if (slot.block !== block || crew[s]! >= slot.need) return;
      crew[s]! += 1;
      assignment[w * size + block] = s;
      go(assignment, w, block + 1, mask | (1 << block));
      assignment[w * size + block] = -1;
      crew[s]! -= 1;
    });
  };
  go(emptyAssignment(problem), 0, 0, 0);
  return best;
}

describe('the optimum', () => {
  test('is what counting out every way finds, on small events drawn by chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const records = drawnEvent({ people: 4, posts: 2, hours: 6, seed });
        const problem = problemOf(records, USUAL_SETTINGS);
        const { score, bound, gap } = found(problem);
        expect(score.total).toBeCloseTo(bestOf(problem), 2);
        expect(bound).toBeLessThanOrEqual(score.total + 1e-3);
        expect(gap).toBeLessThan(1e-3);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('is never worse than by hand, and never below the bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const problem = problemOf(drawnEvent({ people: 20, posts: 6, hours: 9, seed }), USUAL_SETTINGS);
        const byHand = scoreOf(problem, greedy(problem)).total;
        const { score } = found(problem);
        expect(score.total).toBeLessThanOrEqual(byHand + 1e-6);
        expect(lowerBound(problem, solve, 10_000)).toBeLessThanOrEqual(score.total + 1e-3);
      }),
      { numRuns: 6, seed: 7 },
    );
  });

  test('two by two people change places for the better, and nothing that has to hold is broken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const problem = problemOf(drawnEvent({ people: 30, posts: 9, hours: 9, seed }), USUAL_SETTINGS);
        const size = problem.blocks.length;
        const before = greedy(problem);
        const after = exchange(problem, before);
        expect(scoreOf(problem, after).total).toBeLessThanOrEqual(scoreOf(problem, before).total + 1e-6);
        // Nobody is put where nobody stood, and nobody works when they may not.
        expect([...after].sort()).toEqual([...before].sort());
        problem.workers.forEach(({ patterns }, w) => {
          const own = after.slice(w * size, (w + 1) * size);
          own.forEach((slot, block) => slot >= 0 && expect(problem.slots[slot]!.block).toBe(block));
          expect(patterns).toContain(
            own.reduce((mask, slot, block) => mask | (slot >= 0 ? 1 << block : 0), 0),
          );
        });
        // What it thinks it gained it did gain: once more finds nothing.
        expect(scoreOf(problem, exchange(problem, after)).total).toBeCloseTo(
          scoreOf(problem, after).total,
          6,
        );
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  test('is not said to be good enough while somebody is missing who could be there', () => {
    const problem = problemOf(drawnEvent({ people: 60, posts: 24, hours: 9, seed: 4 }), USUAL_SETTINGS);
    const run = (gap: number) =>
      assign(problem, { solve, random: seededRandom(1), now: steadyClock() }, { limitMs: 60_000, gap });
    const [soon, long] = [run(0.5), run(0)];
    expect(soon.score.needs).toBeCloseTo(long.score.needs, 6);
    expect(soon.needsBound).toBeLessThanOrEqual(soon.score.needs + 1e-6);
  });

  test('of an event too large for one model is found part by part', () => {
    const problem = problemOf(drawnEvent({ people: 80, posts: 24, hours: 9, seed: 3 }), USUAL_SETTINGS);
    const byHand = scoreOf(problem, greedy(problem)).total;
    const { score, bound } = assign(
      problem,
      { solve, random: seededRandom(1), now: steadyClock() },
      { limitMs: 20_000, gap: 0 },
    );
    expect(score.total).toBeLessThan(byHand);
    expect(bound).toBeGreaterThan(0);
    expect(bound).toBeLessThanOrEqual(score.total);
  });

  test('the model counts an assignment as the score does', () => {
    const problem = problemOf(drawnEvent({ people: 12, posts: 5, hours: 9, seed: 5 }), USUAL_SETTINGS);
    const by = greedy(problem);
    const everyone = problem.workers.map((_, i) => i);
    const model = assignmentModel(problem, by, everyone);
    const values = model.start(by);
    const cost = model.linear.cost.reduce((sum, each, i) => sum + each * values[i]!, 0);
    expect(cost).toBeCloseTo(scoreOf(problem, by).total, 3);
    expect(model.read(values, by)).toEqual(by);
  });

  test('is the same when the model goes to the solver as text', async () => {
    const problem = problemOf(drawnEvent({ people: 4, posts: 2, hours: 6, seed: 11 }), USUAL_SETTINGS);
    const model = assignmentModel(problem, emptyAssignment(problem), [0, 1, 2, 3]);
    const answer = (await highs()).solve(toLpText(model.linear), { mip_rel_gap: 0 });
    expect(answer.ObjectiveValue).toBeCloseTo(found(problem).score.total, 2);
  });
});

describe('a proposal', () => {
  const span = ({ from, to }: { from: string; to: string }) => ({
    from: Date.parse(from),
    to: Date.parse(to),
  });

  test('books nobody twice, keeps to availability and rest, and gives no post more than it needs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const records = drawnEvent({ people: 16, posts: 5, hours: 12, seed });
        const { shifts } = proposed(records);
        const asRecords = shifts.map(({ change: _change, ...data }, i) => shift(i, data));
        expect(clashes(asRecords)).toEqual([]);
        for (const { id, data } of records.people) {
          const mine = shifts.filter((one) => one.personId === id).map(span);
          for (const one of mine) {
            const inside = data.availability?.some(
              (open) => Date.parse(open.from) <= one.from && Date.parse(open.to) >= one.to,
            );
            expect(inside ?? true).toBe(true);
          }
          const times = mine.sort((a, b) => a.from - b.from);
          let since = times[0]?.from ?? 0;
          times.forEach((one, i) => {
            const before = times[i - 1];
            if (before && one.from > before.to) {
              expect(one.from - before.to).toBeGreaterThanOrEqual(USUAL_SETTINGS.restMs);
              since = one.from;
            }
            expect(one.to - since).toBeLessThanOrEqual(USUAL_SETTINGS.longestMs);
          });
        }
      }),
      { numRuns: 6, seed: 3 },
    );
  });

  const fixed: ShiftData = { postId: postId(1), personId: personId(0), from: at(0), to: at(3), fixed: true };

  test('never moves what was fixed by hand or accepted, and asks nobody again who declined', () => {
    const records: StaffingRecords = {
      event: hours(3),
      posts: [post(0), post(1), post(2)],
      people: [person(0), person(1), person(2)],
      shifts: [
        shift(0, { ...fixed }),
        shift(1, { postId: postId(2), personId: personId(1), from: at(0), to: at(3), state: 'accepted' }),
        shift(2, { postId: postId(0), personId: personId(2), from: at(0), to: at(3), state: 'declined' }),
      ],
    };
    const { steps, shifts, unmet } = proposed(records);
    expect(steps).toEqual([]);
    expect(shifts.map(({ change }) => change)).toEqual(['kept', 'kept']);
    expect(unmet).toMatchObject([{ postId: postId(0), what: 'people', missing: 1, why: 'busy', away: 1 }]);
  });

  test('keeps pairs together and gives people where they asked to stand', () => {
    const records: StaffingRecords = {
      event: hours(3),
      posts: [post(0, { needs: { count: 2 } }), post(1, { needs: { count: 2 } })],
      people: [
        person(0, { pairWith: [personId(3)] }),
        person(1, { preferences: [{ wanted: true, postId: postId(1) }] }),
        person(2, { preferences: [{ wanted: false, postId: postId(0) }] }),
        person(3),
      ],
      shifts: [],
    };
    const where = new Map(proposed(records).shifts.map((one) => [one.personId, one.postId]));
    expect(where).toEqual(
      new Map([
        [personId(0), postId(0)],
        [personId(1), postId(1)],
        [personId(2), postId(1)],
        [personId(3), postId(0)],
      ]),
    );
  });

  test('leaves a less important post open first', () => {
    const { shifts, unmet } = proposed({
      event: hours(3),
      posts: [post(0, { priority: 3 }), post(1, { priority: 1 })],
      people: [person(0)],
      shifts: [],
    });
    expect(shifts).toMatchObject([{ postId: postId(1) }]);
    expect(unmet).toMatchObject([{ postId: postId(0), why: 'busy', able: 1, busy: 1 }]);
  });

  test('applied and asked again changes nothing', () => {
    const records = drawnEvent({ people: 10, posts: 4, hours: 6, seed: 2 });
    const first = proposed(records);
    const shifts = first.shifts.map(({ change: _change, ...data }, i) => shift(i, data));
    const again = proposed({ ...records, shifts });
    expect(again.steps).toEqual([]);
  });
});

describe('what stays unmet says why', () => {
  const needs = { count: 1, skills: ['medic' as const], languages: ['es'] };
  const lacking = (...people: ReturnType<typeof person>[]) =>
    proposed({ event: hours(3), posts: [post(0, { needs })], people, shifts: [] }).unmet;

  test('nobody on the list can', () => {
    expect(lacking(person(0))).toMatchObject([
      { what: 'skill', which: 'medic', why: 'nobody' },
      { what: 'language', which: 'es', why: 'nobody' },
    ]);
  });

  test('those who can are not available', () => {
    const away = person(1, {
      skills: ['medic'],
      languages: ['es'],
      availability: [{ from: at(5), to: at(6) }],
    });
    expect(lacking(person(0), away)).toMatchObject([
      { which: 'medic', why: 'away', able: 1, away: 1 },
      { which: 'es', why: 'away' },
    ]);
  });

  test('they have to rest', () => {
    const settings = { ...USUAL_SETTINGS, longestMs: 3 * HOUR, restMs: 3 * HOUR };
    const { unmet, shifts } = proposed(
      { event: hours(6), posts: [post(0)], people: [person(0)], shifts: [] },
      settings,
    );
    expect(shifts).toHaveLength(1);
    expect(unmet).toMatchObject([{ what: 'people', missing: 1, why: 'rest', able: 1, resting: 1 }]);
  });
});

describe('the rest rule', () => {
  const blocks = blocksOf({ from: 0, to: 9 * HOUR }, USUAL_SETTINGS);
  const all = [true, true, true];

  test('allows six hours on end, and a rest of three between two shifts', () => {
    expect(patternsOf(all, blocks, [], { ...USUAL_SETTINGS, restMs: 3 * HOUR })).toEqual([
      0, 0b001, 0b010, 0b011, 0b100, 0b101, 0b110,
    ]);
    expect(patternsOf(all, blocks, [], { ...USUAL_SETTINGS, restMs: 4 * HOUR })).not.toContain(0b101);
  });

  test('counts the shifts somebody already has', () => {
    const kept = [{ from: 3 * HOUR, to: 6 * HOUR }];
    expect(patternsOf(all, blocks, kept, USUAL_SETTINGS)).toEqual([0, 0b001, 0b100]);
  });
});
