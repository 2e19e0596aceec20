import { expect, test } from '@jest/globals';
import type { Finding } from '@waypost/shared/plan-check';
import { Latest } from '../run/latest';
import { arranged, countOf, NO_FILTER, spotOf, stepFrom, thingsOf, waivedOf } from './findings';

const finding = (key: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'crossing-without-post',
  group: 'posts',
  severity: 'warn',
  key,
  numbers: {},
  facts: '0123456789abcdef',
  ...more,
});
const waiver = (lapsed: boolean): NonNullable<Finding['waiver']> => ({
  id: 'w',
  lapsed,
  data: {
    rule: 'crossing-without-post',
    key: 'k',
    facts: '0123456789abcdef',
    reason: 'Police stand there',
    givenBy: 'p',
    givenAt: '2027-04-01T12:00:00.000Z',
  },
});

test('a lapsed waiver is an open finding again; one in force is not', () => {
  const findings = [
    finding('a'),
    finding('b', { waiver: waiver(true) }),
    finding('c', { waiver: waiver(false) }),
  ];
  expect(arranged(findings, NO_FILTER).map(({ key }) => key)).toEqual(['a', 'b']);
  expect(waivedOf(findings).map(({ key }) => key)).toEqual(['c']);
  expect(countOf(findings)).toEqual({ worst: 'warn', count: 2 });
});

test('the worst stands first, then the order in which a plan is made', () => {
  const findings = [
    finding('posts'),
    finding('route', { group: 'route' }),
    finding('stop', { severity: 'stop', group: 'sharing' }),
  ];
  expect(arranged(findings, NO_FILTER).map(({ key }) => key)).toEqual(['stop', 'route', 'posts']);
  expect(arranged(findings, { groups: ['route'], severity: undefined }).map(({ key }) => key)).toEqual([
    'route',
  ]);
});

test('a finding along a line is marked half way, and one without a place not at all', () => {
  const line: [number, number][] = [
    [0, 0],
    [2, 0],
  ];
  expect(spotOf({ line })[0]).toBeCloseTo(1);
  expect(thingsOf([finding('a', { where: { line } }), finding('b')], ({ key }) => key)).toHaveLength(1);
});

test('arrow keys stop at the ends', () => {
  expect([
    stepFrom(['a', 'b'], undefined, 1),
    stepFrom(['a', 'b'], 'b', 1),
    stepFrom(['a', 'b'], 'b', -1),
  ]).toEqual(['a', 'b', 'a']);
});

test('of several plans that came while one was checked, only the newest is', () => {
  const given: number[] = [];
  const latest = new Latest<number>({ give: (order) => given.push(order) });
  [1, 2, 3].forEach((order) => latest.want(order));
  latest.answered();
  latest.answered();
  expect(given).toEqual([1, 3]);
});
