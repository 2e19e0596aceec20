import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CONTINGENCY_TEMPLATES } from '../contingency/templates/index.js';
import type { Change } from '../event/index.js';
import { EventState } from '../ledger/index.js';
import { BROKEN_PLANS, applied, idOf, PLAN_EVENT_ID, PLAN_NOW, soundPlan, spot } from '../testing/index.js';
import { checkPlan, RULE_IDS, unitOf, type Finding } from './index.js';

function check(state: EventState): Finding[] {
  let made = 0;
  const newId = () => idOf(`new ${made++}`);
  return checkPlan(state, PLAN_EVENT_ID, { now: PLAN_NOW, newId, templates: CONTINGENCY_TEMPLATES });
}

const metres = fc.integer({ min: -2_000, max: 2_000 });
const point = fc.tuple(metres, metres).map(([x, y]) => spot(x, y));
const line = fc.array(point, { minLength: 2, maxLength: 40 });
const width = fc.integer({ min: 1, max: 60 }).map((half) => half / 2);

/** Any part of the plan taken away, and anything drawn anywhere: also what no command would leave behind. */
const change = (everything: readonly { kind: string; id: string }[]): fc.Arbitrary<Change> => {
  const gone = fc
    .constantFrom(...everything.filter(({ kind }) => kind !== 'event'))
    .map(({ kind, id }): Change => ({ kind, id, removed: true }));
  const route = fc
    .tuple(line, width, fc.constantFrom('main', 'alternate', 'feeder', 'dispersal'), fc.nat(5))
    .map(([points, w, role, n]): Change => {
      const data = { name: 'Any', role, points, widths: points.slice(1).map(() => w) };
      return { kind: 'route', id: idOf(n ? `any route ${n}` : 'main'), data };
    });
  const place = fc
    .tuple(
      point,
      fc.constantFrom('water', 'first_aid', 'aed', 'shelter', 'worship', 'assembly', 'rally'),
      fc.nat(9),
    )
    .map(([at, type, n]): Change => ({
      kind: 'place',
      id: idOf(`any place ${n}`),
      data: { type, name: 'Any', at: { point: at }, capacity: n * 100 },
    }));
  const mark = fc
    .tuple(point, fc.constantFrom('checkpoint', 'pinch'), width, fc.nat(9))
    .map(([at, kind, widthM, n]): Change => {
      const data = {
        routeId: idOf('main'),
        at,
        ...(kind === 'pinch' ? { widthM, lengthM: 30 } : { code: 'C' }),
      };
      return { kind, id: idOf(`any ${kind} ${n}`), data };
    });
  return fc.oneof(gone, route, place, mark);
};

test('whatever a plan looks like, it is checked: finite numbers, one finding a key, the same twice', () => {
  const base = soundPlan();
  const everything = [...base.everything()];
  fc.assert(
    fc.property(fc.array(change(everything), { minLength: 1, maxLength: 12 }), (changes) => {
      const state = new EventState();
      state.load(everything, 0);
      for (const one of changes) state.apply([one], state.seq + 1);
      const findings = check(state);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      for (const { numbers, facts } of findings) {
        expect(facts).toMatch(/^[0-9a-f]{16}$/);
        for (const [name, value] of Object.entries(numbers)) {
          expect(unitOf(name)).toBeDefined();
          if (typeof value === 'number') expect([name, Number.isFinite(value)]).toEqual([name, true]);
        }
      }
      expect(check(state)).toEqual(findings);
    }),
    { numRuns: 60 },
  );
});

test('several things wrong at once: no fix of one finding is refused', () => {
  fc.assert(
    fc.property(fc.subarray([...RULE_IDS], { minLength: 2, maxLength: 4 }), (rules) => {
      let state = soundPlan();
      for (const rule of rules) {
        try {
          state = applied(state, BROKEN_PLANS[rule]!.commands);
        } catch {
          // What the one break took away the other cannot change.
        }
      }
      for (const { fix } of check(state)) {
        if (!fix) continue;
        const trial = new EventState();
        trial.load([...state.everything()], 0);
        expect(() => applied(trial, [['plan.step', { steps: fix.steps }]])).not.toThrow();
      }
    }),
    { numRuns: 40 },
  );
});
