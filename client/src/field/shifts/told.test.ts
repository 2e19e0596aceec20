import { describe, expect, test } from '@jest/globals';
import { shiftNews, toldOf, withNew, type Told } from './told';

const NOON = Date.UTC(2026, 4, 1, 12);
const told = (id: string, to = '2026-05-01T18:00:00.000Z', postId = 'p'): Told => ({
  id,
  postId,
  post: 'A-1 Corner',
  from: '2026-05-01T14:00:00.000Z',
  to,
});

describe('what a phone tells of shifts that changed while it was away', () => {
  test('nothing, when all is as it was', () => {
    expect(shiftNews([told('a')], [told('a')], NOON)).toEqual([]);
  });

  test('one that is gone was cancelled, and one at other hours or another post was changed', () => {
    const later = told('b', '2026-05-01T19:00:00.000Z');
    expect(shiftNews([told('a'), told('b'), told('c')], [later, told('c', undefined, 'q')], NOON)).toEqual([
      { before: told('a') },
      { before: told('b'), now: later },
      { before: told('c'), now: told('c', undefined, 'q') },
    ]);
  });

  test('nothing of shifts that are over, and nothing after an undo', () => {
    expect(shiftNews([told('a', '2026-05-01T11:00:00.000Z')], [], NOON)).toEqual([]);
    expect(shiftNews([told('a')], [], NOON)).toHaveLength(1);
    expect(shiftNews([told('a')], [told('a')], NOON)).toEqual([]);
  });

  test('a new one is known at once, a changed one only when it was read', () => {
    const later = told('a', '2026-05-01T19:00:00.000Z');
    expect(withNew([told('a')], [later, told('b')])).toEqual([told('a'), told('b')]);
  });

  test('only one’s own shifts are told', () => {
    const shift = (id: string, personId: string) => ({
      kind: 'shift',
      id,
      seq: 1,
      data: { postId: 'p', personId, from: '2026-05-01T14:00:00.000Z', to: '2026-05-01T18:00:00.000Z' },
    });
    expect(toldOf([shift('a', 'me'), shift('b', 'you')], [], 'me').map(({ id }) => id)).toEqual(['a']);
  });
});
