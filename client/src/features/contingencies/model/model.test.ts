import { describe, expect, test } from '@jest/globals';
import type { ContingencyData, ContingencyStep, EventRole } from '@waypost/shared/event';
import { completeness } from './completeness';
import { added, byRole, givenTo, shifted, without } from './orders';
import { freeCode, inOrder, movedTo, nextOrder, type Contingency } from './sequence';
import { missingTexts, textIn, withText } from './texts';

const step = (id: string, role: EventRole): ContingencyStep => ({ id, role, text: { en: id } });
const ids = (steps: readonly ContingencyStep[]): string => steps.map(({ id }) => id).join('');
const STEPS = [step('a', 'marshal'), step('b', 'medical_lead'), step('c', 'marshal'), step('d', 'marshal')];

const data: ContingencyData = {
  code: 'SC-01',
  name: { en: 'Medical' },
  priority: 1,
  order: 1,
  trigger: { en: 'Someone is down', es: 'Alguien está en el suelo' },
  steps: [step('a', 'marshal')],
  comms: {},
  escalate: {},
  standDown: {},
  owner: 'medical_lead',
  informed: [],
  incidentTypes: [],
  shelterIds: [],
  postIds: [],
};
const plan = (id: string, order: number, code = id): Contingency => ({
  kind: 'contingency',
  id,
  seq: 1,
  data: { ...data, code, order },
});

describe('orders', () => {
  test('are grouped by role in the order in which the roles begin', () => {
    expect(byRole(STEPS).map(({ role, steps }) => [role, ids(steps)])).toEqual([
      ['marshal', 'acd'],
      ['medical_lead', 'b'],
    ]);
  });

  test('change places only with orders of the same role', () => {
    expect(ids(shifted(STEPS, 'a', 1))).toBe('cbad');
    expect(ids(shifted(STEPS, 'a', -1))).toBe('abcd');
    expect(ids(shifted(STEPS, 'b', 1))).toBe('abcd');
  });

  test('go to the end of the role that gets them, and nothing is lost', () => {
    const given = givenTo(STEPS, 'b', 'marshal');
    expect(ids(given)).toBe('acdb');
    expect(given.every(({ role }) => role === 'marshal')).toBe(true);
    expect(ids(added(STEPS, step('e', 'medical_lead')))).toBe('abecd');
    expect(ids(without(STEPS, 'c'))).toBe('abd');
  });
});

describe('texts', () => {
  test('are read in the wanted language, else in one that has words', () => {
    expect(textIn({ en: 'Stop', es: 'Alto' }, ['es'])).toEqual({ text: 'Alto', language: 'es' });
    expect(textIn({ es: 'Alto' }, ['zh-Hant', 'en'])).toEqual({ text: 'Alto', language: 'es' });
    expect(textIn({}, ['en'])).toBeUndefined();
  });

  test('an emptied text is not there at all', () => {
    expect(withText({ en: 'Stop', es: 'Alto' }, 'es', '')).toEqual({ en: 'Stop' });
  });

  test('a language lacks what another one has', () => {
    expect(missingTexts(data, 'en')).toBe(0);
    expect(missingTexts(data, 'es')).toBe(2);
    expect(missingTexts(data, 'zh-Hant')).toBe(3);
  });
});

describe('the order of the plans', () => {
  const plans = inOrder([plan('c', 2), plan('b', 1, 'SC-10'), plan('a', 1, 'SC-2')]);

  test('is their number, ties as people count', () => {
    expect(plans.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('a move gives new numbers only to those that change', () => {
    expect(movedTo(plans, 'c', 0)).toEqual([
      { name: 'contingency.edit', payload: { id: 'c', set: { order: 1 } } },
      { name: 'contingency.edit', payload: { id: 'a', set: { order: 2 } } },
      { name: 'contingency.edit', payload: { id: 'b', set: { order: 3 } } },
    ]);
    expect(movedTo(plans, 'a', 0)).toEqual([]);
    expect(movedTo(plans, 'a', 3)).toEqual([]);
  });

  test('a new one goes to the end, under a code that is free', () => {
    expect(nextOrder(plans)).toBe(3);
    expect(nextOrder([])).toBe(1);
    expect(freeCode([plan('x', 1, 'X-1')])).toBe('X-2');
  });
});

test('a plan is asked for a shelter or an alternate only where it needs one', () => {
  expect(completeness(data, ['en', 'es'])).toEqual({ owner: false, languages: 1, allLanguages: 2 });
  const lightning = { ...data, template: 'SC-03-LIGHTNING', alternateRouteId: 'r' };
  expect(completeness(lightning, ['en'])).toMatchObject({ alternate: true, shelters: 0 });
});
