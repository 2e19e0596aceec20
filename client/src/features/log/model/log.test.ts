import { describe, expect, test } from '@jest/globals';
import { enumerated } from './enumerations';
import { differences, shown } from './differences';
import { isWanted } from './filter';
import { foldNoise, type LogEntry } from './noise';
import { restoreOf } from './restore';

const AT = '2026-05-02T14:00:00.000Z';
const entry = (seq: number, name: string, changes: LogEntry['changes'] = [], by = 'ann'): LogEntry => ({
  seq,
  id: `e${seq}`,
  name,
  by,
  happenedAt: AT,
  receivedAt: AT,
  changes,
});

describe('differences', () => {
  test('enter objects and compare lists whole', () => {
    const before = { name: 'Post 4', needs: { count: 2 }, at: [1, 2], old: 1 };
    const after = { name: 'Post 4', needs: { count: 3 }, at: [1, 3], fresh: true };
    expect(differences(before, after)).toEqual([
      { path: 'needs.count', before: 2, after: 3 },
      { path: 'at', before: [1, 2], after: [1, 3] },
      { path: 'old', before: 1, after: undefined },
      { path: 'fresh', before: undefined, after: true },
    ]);
  });

  test('of equal records are none, whatever the order of their keys', () => {
    expect(differences({ a: 1, b: [1] }, { b: [1], a: 1 })).toEqual([]);
  });
});

test('values are shown as what they are', () => {
  expect(shown(undefined)).toEqual({ as: 'nothing' });
  expect(shown(false)).toEqual({ as: 'no' });
  expect(shown(AT)).toEqual({ as: 'instant', at: AT });
  expect(shown([-77.03, 38.9])).toEqual({ as: 'position', lon: -77.03, lat: 38.9 });
  expect(shown(['medic', 'radio'])).toEqual({
    as: 'list',
    items: [
      { as: 'text', text: 'medic' },
      { as: 'text', text: 'radio' },
    ],
  });
  expect(
    shown([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
  ).toEqual({ as: 'count', count: 3 });
});

test('runs of machine lines fold into one, single ones and others stand', () => {
  const rows = foldNoise([
    entry(9, 'ack.give'),
    entry(8, 'progress.record'),
    entry(7, 'ack.give'),
    entry(6, 'incident.report'),
    entry(5, 'check_in.report'),
    entry(4, 'post.edit'),
  ]);
  expect(rows.map((row) => (row.fold ? row.entries.map(({ seq }) => seq) : row.entry.seq))).toEqual([
    [9, 8, 7],
    6,
    5,
    4,
  ]);
  expect(rows[0]).toMatchObject({
    counts: [
      { name: 'ack.give', count: 2 },
      { name: 'progress.record', count: 1 },
    ],
  });
});

describe('restore', () => {
  const change = {
    kind: 'post',
    id: 'p4',
    before: { name: 'Post 4', needs: { count: 2 } },
    data: { name: 'Post 4', needs: { count: 3 }, orders: 'x' },
  };

  test('puts the whole top-level field back', () => {
    expect(restoreOf(change, { path: 'needs.count', before: 2, after: 3 })).toEqual({
      name: 'post.edit',
      payload: { id: 'p4', set: { needs: { count: 2 } } },
    });
  });

  test('clears a field that was not there before', () => {
    expect(restoreOf(change, { path: 'orders', before: undefined, after: 'x' })?.payload.set).toEqual({
      orders: null,
    });
  });

  test('is not offered for what no edit can set', () => {
    expect(
      restoreOf({ ...change, kind: 'incident' }, { path: 'needs', before: 1, after: 2 }),
    ).toBeUndefined();
    expect(
      restoreOf({ ...change, kind: 'person' }, { path: 'role', before: 'marshal', after: 'control' }),
    ).toBeUndefined();
    expect(
      restoreOf(
        { kind: 'post', id: 'p', removed: true, before: {} },
        { path: 'name', before: 'a', after: undefined },
      ),
    ).toBeUndefined();
    expect(
      restoreOf({ kind: 'post', id: 'p', data: {} }, { path: 'name', before: undefined, after: 'a' }),
    ).toBeUndefined();
  });
});

test('the filter asks kind, person and words as they are read', () => {
  const line = entry(3, 'post.edit', [{ kind: 'post', id: 'p' }]);
  const say = () => 'B-3 changed Post 4: needs 2 → 3';
  expect(isWanted(line, { text: '' }, say)).toBe(true);
  expect(isWanted(line, { text: 'POST needs' }, say)).toBe(true);
  expect(isWanted(line, { text: 'route' }, say)).toBe(false);
  expect(isWanted(line, { text: '', kind: 'route' }, say)).toBe(false);
  expect(isWanted(line, { text: '', by: 'bob' }, say)).toBe(false);
});

describe('words of closed lists', () => {
  test.each([
    ['access', 'joined', 'domain.access.joined'],
    ['role', 'marshal', 'domain.role.marshal'],
    ['role', 'alternate', 'domain.route_role.alternate'],
    ['needs.skills', 'medic', 'domain.skill.medic'],
    ['shares.incident:lost', 'full', 'domain.share.full'],
    ['name', 'joined', undefined],
  ])('%s %s', (path, value, key) => {
    expect(enumerated(path, value)).toBe(key);
  });
});
