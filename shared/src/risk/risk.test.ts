import { describe, expect, test } from '@jest/globals';
import { riskData, riskMatrixData, RISK_BANDS, type RiskScore } from '../event/index.js';
import { LANGUAGES } from '../contract/languages.js';
import { idOf, sampleEvent } from '../testing/sample-event.js';
import {
  bandOf,
  DEFAULT_MATRIX,
  lacksWrittenControl,
  LIKELIHOODS,
  needsWrittenControl,
  points,
  RISK_MATRICES,
  risksFromStarters,
  SEVERITIES,
} from './index.js';
import { RISK_STARTERS } from './starters/index.js';

const FIVE = [1, 2, 3, 4, 5];
const scores: RiskScore[] = FIVE.flatMap((likelihood) => FIVE.map((severity) => ({ likelihood, severity })));
const matrix = (id: string) => RISK_MATRICES.find((each) => each.id === id)!;

describe('risk matrices', () => {
  test.each(RISK_MATRICES.map((each) => [each.id, each] as const))(
    '%s is 5 × 5 and never falls',
    (_id, table) => {
      for (const language of LANGUAGES)
        riskMatrixData.parse({ name: table.name[language], bands: table.bands });
      const rank = (score: RiskScore): number => RISK_BANDS.indexOf(bandOf(table, score));
      for (const score of scores) {
        const { likelihood, severity } = score;
        if (likelihood < 5)
          expect(rank({ likelihood: likelihood + 1, severity })).toBeGreaterThanOrEqual(rank(score));
        if (severity < 5)
          expect(rank({ likelihood, severity: severity + 1 })).toBeGreaterThanOrEqual(rank(score));
      }
    },
  );

  test('ours follows the score, and severity 5 is never low', () => {
    for (const score of scores) {
      const n = points(score);
      const band = n >= 16 ? 'very_high' : n >= 10 ? 'high' : n >= 5 ? 'medium' : 'low';
      expect({ ...score, band: bandOf(DEFAULT_MATRIX, score) }).toEqual({ ...score, band });
      if (score.severity === 5) expect(band).not.toBe('low');
    }
  });

  test('AS/NZS 4360:2004: rare and catastrophic is high, almost certain and insignificant is medium', () => {
    const table = matrix('as-nzs-4360-2004');
    expect(bandOf(table, { likelihood: 1, severity: 5 })).toBe('high');
    expect(bandOf(table, { likelihood: 5, severity: 1 })).toBe('medium');
  });

  test('NPSA 2008 follows its own scores', () => {
    for (const score of scores) {
      const n = points(score);
      const band = n >= 15 ? 'very_high' : n >= 8 ? 'high' : n >= 4 ? 'medium' : 'low';
      expect({ ...score, band: bandOf(matrix('npsa-2008'), score) }).toEqual({ ...score, band });
    }
  });

  test('levels are defined in every language', () => {
    for (const levels of [LIKELIHOODS, SEVERITIES]) {
      expect(levels.map(({ level }) => level)).toEqual(FIVE);
      for (const { name, meaning } of levels)
        for (const language of LANGUAGES) expect(name[language] && meaning[language]).toBeTruthy();
    }
  });
});

describe('risk starters', () => {
  test('are R01 to R22, valid in every language, each hazard once', () => {
    expect(RISK_STARTERS.map(({ code }) => code)).toEqual(
      Array.from({ length: 22 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`),
    );
    for (const language of LANGUAGES) {
      const risks = risksFromStarters(RISK_STARTERS, language, sampleEvent());
      for (const risk of risks) riskData.parse(risk);
      expect(new Set(risks.map(({ hazard }) => hazard)).size).toBe(22);
      for (const { hazard, controls } of RISK_STARTERS)
        for (const text of [hazard, ...controls]) expect(text[language]).toBeTruthy();
    }
  });

  test('are linked to the event’s own plans, and claim no control before somebody looked', () => {
    const risks = risksFromStarters(RISK_STARTERS, 'en', sampleEvent());
    expect(risks.find(({ code }) => code === 'R03')?.contingencyIds).toEqual([idOf('contingency')]);
    expect(risks.find(({ code }) => code === 'R04')?.contingencyIds).toEqual([]);
    for (const { inherent, current, residual, controls } of risks) {
      expect([current, residual]).toEqual([inherent, inherent]);
      expect(controls.every(({ done }) => !done)).toBe(true);
    }
  });

  test('crush, vehicle and attack need a control in writing', () => {
    const sorts = RISK_STARTERS.filter(needsWrittenControl).map(({ code }) => code);
    expect(sorts).toEqual(expect.arrayContaining(['R05', 'R06', 'R11']));
    const control = { text: 'Block', done: false };
    expect(lacksWrittenControl({ sort: 'vehicle', controls: [] })).toBe(true);
    expect(lacksWrittenControl({ sort: 'vehicle', controls: [control] })).toBe(false);
    expect(lacksWrittenControl({ sort: 'other', controls: [] })).toBe(false);
  });
});
