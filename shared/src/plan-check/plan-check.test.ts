import { describe, expect, test } from '@jest/globals';
import { CONTINGENCY_TEMPLATES } from '../contingency/templates/index.js';
import { newId, seededRandom } from '../kernel/index.js';
import { cut, decide, EventState, sightOf, systemViewer } from '../ledger/index.js';
import {
  applied,
  BROKEN_PLANS,
  idOf,
  PLAN_EVENT_ID,
  PLAN_NOW,
  sampleEvent,
  SAMPLE_EVENT_ID,
  SAMPLE_NOW,
  soundPlan,
} from '../testing/index.js';
import {
  changedFacts,
  checkPlan,
  isOpen,
  RULE_IDS,
  RULES,
  ruleOf,
  unitOf,
  type Finding,
  type RuleId,
} from './index.js';

function options(now = PLAN_NOW) {
  const random = seededRandom(1);
  return { now, newId: () => newId(0, random), templates: CONTINGENCY_TEMPLATES };
}
const check = (state: EventState, now?: string): Finding[] => checkPlan(state, PLAN_EVENT_ID, options(now));
const broken = (rule: RuleId): { state: EventState; now: string; findings: Finding[] } => {
  const { commands, now = PLAN_NOW } = BROKEN_PLANS[rule]!;
  const state = applied(soundPlan(), commands);
  return { state, now, findings: check(state, now) };
};

test('every rule has a file, an id and a plan that breaks it', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
  expect(Object.keys(BROKEN_PLANS).sort()).toEqual([...RULE_IDS].sort());
  expect(RULE_IDS.length).toBeGreaterThanOrEqual(40);
});

test('a sound plan has no findings', () => {
  expect(check(soundPlan())).toEqual([]);
});

describe('each rule', () => {
  test.each(RULE_IDS.map((id) => [id]))('%s speaks when its plan is broken', (id) => {
    const { findings } = broken(id);
    const own = findings.filter(({ rule }) => rule === id);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    for (const finding of findings) {
      expect(finding.group).toBe(ruleOf(finding.rule).group);
      for (const [name, value] of Object.entries(finding.numbers)) {
        expect([name, unitOf(name)]).not.toContain(undefined);
        if (typeof value === 'number') expect([name, Number.isFinite(value)]).toEqual([name, true]);
        if (name.endsWith('Count')) expect(Number.isInteger(value)).toBe(true);
      }
    }
  });

  test.each(RULE_IDS.map((id) => [id]))(
    'every quick fix that %s leads to makes its finding go away',
    (id) => {
      const { now, findings } = broken(id);
      for (const finding of findings.filter(({ fix }) => fix)) {
        const { state } = broken(id);
        const command = {
          id: idOf('fix'),
          name: 'plan.step',
          payload: { steps: finding.fix!.steps },
          happenedAt: now,
        };
        const decision = decide(state, systemViewer(PLAN_EVENT_ID), command, now);
        expect({ key: finding.key, decision }).toMatchObject({ decision: { ok: true } });
        if (decision.ok) state.apply(decision.value, state.seq + 1);
        expect(check(state, now).map(({ key }) => key)).not.toContain(finding.key);
      }
    },
  );
});

test('the same plan gives the same findings, ids of fixes apart', () => {
  expect(checkPlan(sampleEvent(), SAMPLE_EVENT_ID, options(SAMPLE_NOW))).toEqual(
    checkPlan(sampleEvent(), SAMPLE_EVENT_ID, options(SAMPLE_NOW)),
  );
});

test.each(RULE_IDS.map((id) => [id]))('%s: the order in which records are held changes nothing', (id) => {
  const { state, now, findings } = broken(id);
  const turned = new EventState();
  turned.load([...state.everything()].reverse(), state.seq);
  expect(check(turned, now)).toEqual(findings);
});

test('the worst comes first', () => {
  const severities = checkPlan(sampleEvent(), SAMPLE_EVENT_ID, options(SAMPLE_NOW)).map(
    ({ severity }) => severity,
  );
  const ranks = severities.map((severity) => ['stop', 'warn', 'advise'].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
});

test('what a viewer cannot see is not called missing', () => {
  const { state } = broken('control-unreachable');
  expect(checkPlan(state, PLAN_EVENT_ID, { ...options(), seesAll: false })).toEqual([]);
});

test('an event that is not there has no findings', () => {
  expect(checkPlan(soundPlan(), idOf('nowhere'), options())).toEqual([]);
});

describe('a waiver', () => {
  const waived = () => {
    const { state, findings } = broken('water-gap');
    const { rule, key, facts, severity, numbers } = findings.find(({ rule }) => rule === 'water-gap')!;
    const rested = { severity, numbers };
    const payload = { id: idOf('waiver'), rule, key, facts, rested, reason: 'The cafés give water' };
    return applied(state, [['waiver.give', payload]]);
  };
  const ofWater = (state: EventState) => check(state).find(({ rule }) => rule === 'water-gap')!;

  test('stays with its finding, with author and reason', () => {
    const finding = ofWater(waived());
    expect(finding.waiver).toMatchObject({ lapsed: false, data: { reason: 'The cafés give water' } });
    expect(isOpen(finding)).toBe(false);
    expect(changedFacts(finding)).toEqual([]);
  });

  test('lapses when the facts change, and says so', () => {
    const longer = applied(waived(), [
      [
        'place.add',
        {
          id: idOf('new water'),
          data: { type: 'water', name: 'W', at: { point: [-77.0292, 38.89] } },
        },
      ],
    ]);
    const finding = ofWater(longer);
    expect(finding.waiver).toMatchObject({ lapsed: true });
    expect(isOpen(finding)).toBe(true);
    const before = finding.waiver!.data.rested!.numbers;
    expect(changedFacts(finding)).toEqual([{ name: 'gapM', before: before.gapM, now: finding.numbers.gapM }]);
    expect(finding.numbers.gapM).toBeLessThan(before.gapM as number);
  });

  test('is gone when it was withdrawn', () => {
    expect(ofWater(applied(waived(), [['waiver.withdraw', { id: idOf('waiver') }]])).waiver).toBeUndefined();
  });

  test('makes way for a new decision once it has lapsed, and not before', () => {
    const state = waived();
    const { rule, key, facts } = ofWater(state);
    const again = (digest: string) =>
      decide(
        state,
        systemViewer(PLAN_EVENT_ID),
        {
          id: idOf('again'),
          name: 'waiver.give',
          payload: { id: idOf('waiver 2'), rule, key, facts: digest, reason: 'Still' },
          happenedAt: PLAN_NOW,
        },
        PLAN_NOW,
      );
    expect(again(facts)).toMatchObject({ ok: false, error: { code: 'exists-already' } });
    expect(again('0123456789abcdef')).toMatchObject({
      ok: true,
      value: [{ removed: true }, { kind: 'waiver' }],
    });
  });
});

describe('what a lead marshal is shown', () => {
  const seenBy = (state: EventState, personId: string, role: 'lead_marshal' | 'liaison' | 'marshal') => {
    const viewer = { eventId: PLAN_EVENT_ID, personId, role, sectorIds: [], duties: [] };
    const sight = sightOf(state, viewer, PLAN_NOW);
    const seen = new EventState();
    seen.load(
      [...state.everything()].flatMap((record) => cut(record, sight) ?? []),
      state.seq,
    );
    return seen;
  };
  const asLead = (state: EventState, now?: string): Finding[] =>
    checkPlan(seenBy(state, idOf('a lead'), 'lead_marshal'), PLAN_EVENT_ID, {
      ...options(now),
      seesAll: false,
    });

  test.each(RULE_IDS.map((id) => [id]))('%s: nothing is called missing that is only out of sight', (id) => {
    const { state, now, findings } = broken(id);
    const real = new Map(findings.map(({ key, facts }) => [key, facts]));
    for (const { key, facts } of asLead(state, now))
      expect({ key, facts: real.get(key) }).toEqual({ key, facts });
  });

  test('a finding that was waived is waived for them too, with its reason', () => {
    const { state, findings } = broken('water-gap');
    const { rule, key, facts } = findings.find((finding) => finding.rule === 'water-gap')!;
    const payload = { id: idOf('waiver'), rule, key, facts, reason: 'The cafés give water' };
    const waived = applied(state, [['waiver.give', payload]]);
    expect(asLead(waived).find((finding) => finding.key === key)?.waiver).toMatchObject({
      lapsed: false,
      data: { reason: 'The cafés give water' },
    });
    for (const role of ['marshal', 'liaison'] as const)
      expect(seenBy(waived, idOf(role), role).all({ kind: 'waiver' })).toEqual([]);
  });
});
