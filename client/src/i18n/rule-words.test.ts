import { describe, expect, test } from '@jest/globals';
import { checkPlan, RULE_IDS } from '@waypost/shared/plan-check';
import { applied, BROKEN_PLANS, idOf, PLAN_EVENT_ID, PLAN_NOW, soundPlan } from '@waypost/shared/testing';
import { createCatalogue } from './catalogue';
import { catalogueFiles } from './catalogue-files';
import { createFormat } from './format';
import { LANGUAGES, type Language } from './language';
import { factWords, ruleWords } from './rule-words';

const files = catalogueFiles();
const textsIn = (language: Language): Record<string, string> =>
  Object.assign({}, ...files.filter((file) => file.language === language).map(({ texts }) => texts));

const findings = RULE_IDS.flatMap((rule) => {
  const { commands, now = PLAN_NOW } = BROKEN_PLANS[rule]!;
  const state = applied(soundPlan(), commands);
  return checkPlan(state, PLAN_EVENT_ID, { now, newId: () => idOf('new') }).filter(
    (each) => each.rule === rule,
  );
});

describe.each(LANGUAGES)('the findings in %s', (language) => {
  const { t } = createCatalogue(language, textsIn(language));
  const format = createFormat({ locale: language, timeZone: 'America/New_York', units: 'metric' });

  test('say what is wrong, why it matters and what to do, with every number in its place', () => {
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(RULE_IDS.length);
    for (const finding of findings) {
      const said = Object.values(ruleWords(finding, t, format));
      for (const text of said) {
        expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity|plan-check\.|domain\./);
        expect(text.length).toBeGreaterThan(3);
      }
    }
  });
});

test.each(LANGUAGES)('every number of a finding has a name of its own in %s', (language) => {
  const { t } = createCatalogue(language, textsIn(language));
  const format = createFormat({ locale: language, timeZone: 'America/New_York', units: 'metric' });
  for (const { numbers } of findings)
    for (const [name, value] of Object.entries(numbers)) {
      const { label, value: said } = factWords(name, value, t, format);
      expect(`${label} ${said}`).not.toMatch(/plan-check\.|domain\.|NaN|undefined/);
    }
});

test('lengths, times and words are written the reader’s way', () => {
  const { t } = createCatalogue('en', textsIn('en'));
  const feet = createFormat({ locale: 'en-US', timeZone: 'America/New_York', units: 'feet' });
  const said = (rule: string): string =>
    ruleWords(
      findings.find((finding) => finding.rule === rule)!,
      t,
      feet,
    ).title;
  expect(said('water-gap')).toBe('0.56 mi of the route have no water');
  expect(said('pace-incomplete')).toBe('Operations has no Contingency way to talk');
  expect(said('march-outlasts-event')).toContain('Sat, May 2, 11:10');
});
