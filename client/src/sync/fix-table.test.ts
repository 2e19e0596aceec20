import { expect, test } from '@jest/globals';
import { applyFixes } from './fix-table';

const fix = (takenAt: string) => ({ lon: -77.03, lat: 38.9, accuracyM: 10, takenAt });

test('the last one wins, drops go, and what is older than ten minutes is forgotten', () => {
  const known = new Map([
    ['old', fix('2027-04-24T13:49:00.000Z')],
    ['gone', fix('2027-04-24T13:59:00.000Z')],
    ['moved', fix('2027-04-24T13:59:00.000Z')],
  ]);
  const at = '2027-04-24T14:00:00.000Z';
  const next = applyFixes(known, { at, put: [{ personId: 'moved', ...fix(at) }], drop: ['gone'] });
  expect([...next.keys()]).toEqual(['moved']);
  expect(next.get('moved')?.takenAt).toBe(at);
});
