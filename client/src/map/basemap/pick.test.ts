import { describe, expect, test } from '@jest/globals';
import { offered, pickGround, type Ground } from './pick';

const all = { archiveUrl: '/a.pmtiles', tileUrl: 'https://t/{z}/{x}/{y}', attribution: '' };
const state = (online: boolean, ...failed: Ground[]) => ({ online, failed: new Set(failed) });

describe('the ground under the plan', () => {
  test('comes from the archive, then from tiles, then from the sketch', () => {
    expect(pickGround('automatic', all, state(true))).toBe('archive');
    expect(pickGround('automatic', all, state(true, 'archive'))).toBe('tiles');
    expect(pickGround('automatic', all, state(false, 'archive'))).toBe('sketch');
    expect(pickGround('automatic', all, state(true, 'archive', 'tiles'))).toBe('sketch');
  });

  test('is what was chosen, while that works', () => {
    expect(pickGround('sketch', all, state(true))).toBe('sketch');
    expect(pickGround('tiles', all, state(true))).toBe('tiles');
    expect(pickGround('tiles', all, state(false))).toBe('archive');
  });

  test('is never something the server does not have', () => {
    const none = { attribution: '' };
    expect(offered(none)).toEqual(['sketch']);
    expect(pickGround('archive', none, state(true))).toBe('sketch');
  });
});
