import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../contract/index.js';
import { idOf, SAMPLE_NOW } from '../testing/index.js';
import { Replica } from './replica.js';

const NOTE = { kind: 'note' };
const note = (name: string, seq: number) => ({ kind: 'note', id: idOf(name), seq, data: { text: name } });
const frame = (after: number, to: number, more: Partial<Frame> = {}): Frame => ({
  after,
  to,
  log: `log${to}`,
  at: SAMPLE_NOW,
  put: [],
  drop: [],
  ...more,
});

function replica(): Replica {
  const fresh = new Replica();
  fresh.reset({ cursor: { seq: 5, log: 'log5', rights: 'r' }, records: [note('a', 3)] });
  return fresh;
}

describe('the replica', () => {
  test('F2 applies a frame that begins at its cursor', () => {
    const own = replica();
    expect(own.apply(frame(5, 7, { put: [note('b', 7)], drop: [{ kind: 'note', id: idOf('a') }] }))).toBe(
      'applied',
    );
    expect(own.all(NOTE).map(({ id }) => id)).toEqual([idOf('b')]);
    expect(own.cursor).toEqual({ seq: 7, log: 'log7', rights: 'r' });
  });

  test.each([
    ['F3 a frame beyond a hole', frame(6, 8, { put: [note('b', 8)] }), 'hole'],
    [
      'F3 a frame that begins before the cursor and ends after it',
      frame(4, 6, { put: [note('b', 6)] }),
      'hole',
    ],
    ['a frame that was had already', frame(3, 5, { put: [note('b', 5)] }), 'old'],
  ])('%s changes nothing', (_what, late, result) => {
    const own = replica();
    expect(own.apply(late)).toBe(result);
    expect(own.all(NOTE).map(({ id }) => id)).toEqual([idOf('a')]);
    expect(own.cursor?.seq).toBe(5);
  });

  test('tells which kinds were touched, once', () => {
    const own = replica();
    own.takeTouched();
    own.apply(frame(5, 6, { put: [note('b', 6)] }));
    expect([...own.takeTouched()]).toEqual(['note']);
    expect([...own.takeTouched()]).toEqual([]);
  });
});
