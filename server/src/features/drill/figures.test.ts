import { expect, test } from '@jest/globals';
import { Figures, percentile } from './figures.js';

test('percentiles are nearest ranks', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([], 0.5)).toBeUndefined();
});

test('a report counts once, from when it was sent until control has it', () => {
  const figures = new Figures();
  figures.reported('a', 100);
  figures.seen('a', 130);
  figures.seen('a', 900);
  figures.seen('somebody else', 900);
  figures.answered({ id: 'x', ok: false, refusal: { code: 'wrong-state' }, receivedAt: '' });
  const report = figures.report(1);
  expect(report.reportToSeen).toEqual({ count: 1, p50: 30, p99: 30 });
  expect(report.refusals).toEqual({ 'wrong-state': 1 });
});
