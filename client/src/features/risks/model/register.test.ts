import { describe, expect, test } from '@jest/globals';
import { riskData, type RiskData } from '@waypost/shared/event';
import { DEFAULT_MATRIX, RISK_MATRICES } from '@waypost/shared/risk';
import { bandChanges, choose, freeCode, NO_FILTER, withBand, type Risk, type Sorting } from './register';

const risk = (code: string, likelihood: number, severity: number, more: Partial<RiskData> = {}): Risk => {
  const score = { likelihood, severity };
  const data = riskData.parse({
    code,
    hazard: `Hazard ${code}`,
    sort: 'other',
    inherent: score,
    current: score,
    residual: { likelihood: 1, severity: 1 },
    controls: [],
    owner: 'safety_officer',
    contingencyIds: [],
    ...more,
  });
  return { kind: 'risk', id: code, seq: 1, data };
};
const RISKS = [
  risk('R10', 2, 5),
  risk('R2', 4, 4, { owner: 'legal', controls: [{ text: 'Side exits', done: false }] }),
  risk('R1', 1, 1, { controls: [{ text: 'Water', done: true }] }),
];
const BY_CODE: Sorting = { column: 'code', descending: false };
const codes = (risks: readonly Risk[]): string[] => risks.map(({ data }) => data.code);

describe('the register', () => {
  test('sorts codes as people count and scores by band, then points', () => {
    expect(codes(choose(RISKS, DEFAULT_MATRIX, NO_FILTER, BY_CODE))).toEqual(['R1', 'R2', 'R10']);
    expect(codes(choose(RISKS, DEFAULT_MATRIX, NO_FILTER, { column: 'current', descending: true }))).toEqual([
      'R2',
      'R10',
      'R1',
    ]);
    expect(codes(choose(RISKS, DEFAULT_MATRIX, NO_FILTER, { column: 'controls', descending: true }))[0]).toBe(
      'R2',
    );
  });

  test('is filtered by words, also of controls, by owner, by band and by a cell of the matrix', () => {
    const find = (filter: object): string[] =>
      codes(choose(RISKS, DEFAULT_MATRIX, { ...NO_FILTER, ...filter }, BY_CODE));
    expect(find({ text: 'side EXITS' })).toEqual(['R2']);
    expect(find({ owner: 'legal' })).toEqual(['R2']);
    expect(find({ band: 'very_high' })).toEqual(['R2']);
    expect(find({ cell: { stage: 'current', likelihood: 2, severity: 5 } })).toEqual(['R10']);
    expect(find({ cell: { stage: 'residual', likelihood: 1, severity: 1 } })).toEqual(['R1', 'R2', 'R10']);
  });

  test('gives the first free code', () => {
    expect(freeCode([])).toBe('R01');
    expect(freeCode([risk('R01', 1, 1), risk('r02', 1, 1)])).toBe('R03');
  });
});

describe('another table', () => {
  test('says which lines change their band, and none when it is the same', () => {
    const strict = { bands: withBand(DEFAULT_MATRIX.bands, { likelihood: 1, severity: 1 }, 'high') };
    expect(bandChanges(RISKS, DEFAULT_MATRIX, strict)).toEqual([
      { id: 'R1', code: 'R1', hazard: 'Hazard R1', before: 'low', after: 'high' },
    ]);
    for (const table of RISK_MATRICES) expect(bandChanges(RISKS, table, table)).toEqual([]);
  });

  test('one cell is another band, the others stay, and the table it came from is untouched', () => {
    const next = withBand(DEFAULT_MATRIX.bands, { likelihood: 5, severity: 1 }, 'very_high');
    expect(next[4]![0]).toBe('very_high');
    expect(next.flat().filter((band, index) => band !== DEFAULT_MATRIX.bands.flat()[index])).toHaveLength(1);
  });
});
