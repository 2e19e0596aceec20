import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PostData } from '../post/index.js';
import { clashes, coverage, staffedWindow } from './coverage.js';
import type { ShiftData } from './shift.schema.js';

const hour = (h: number): string => new Date(Date.UTC(2027, 3, 24, h)).toISOString();
const ms = (h: number): number => Date.UTC(2027, 3, 24, h);
const window = { from: ms(8), to: ms(18) };
const post = (count: number, needs: Partial<PostData['needs']> = {}): { id: string; data: PostData } => ({
  id: 'post',
  data: {
    code: 'A-1',
    name: 'Crossing',
    at: [-77, 38.9],
    assignment: 'critical_point',
    needs: { count, ...needs },
  },
});
const shift = (
  id: string,
  personId: string,
  from: number,
  to: number,
  postId = 'post',
): { id: string; data: ShiftData } => ({
  id,
  data: { postId, personId, from: hour(from), to: hour(to) },
});
const gapsOf = (count: number, ...shifts: { id: string; data: ShiftData }[]) =>
  coverage([post(count)], shifts, [], window).get('post')!;

describe('coverage of a post', () => {
  test('nobody: one gap over the whole window', () => {
    expect(gapsOf(2)).toMatchObject({ gaps: [{ from: ms(8), to: ms(18), missing: 2 }], short: 2 });
  });

  test('a post that needs nobody has no gap', () => {
    expect(gapsOf(0)).toMatchObject({ gaps: [], short: 0 });
  });

  test('a hole between two shifts is a gap, and touching shifts leave none', () => {
    expect(gapsOf(1, shift('a', 'p', 8, 12), shift('b', 'q', 13, 18)).gaps).toEqual([
      { from: ms(12), to: ms(13), missing: 1 },
    ]);
    expect(gapsOf(1, shift('a', 'p', 8, 12), shift('b', 'q', 12, 18)).gaps).toEqual([]);
  });

  test('the same person twice at the same time counts once', () => {
    expect(gapsOf(2, shift('a', 'p', 8, 18), shift('b', 'p', 8, 18)).short).toBe(1);
  });

  test('shifts outside the window change nothing', () => {
    expect(gapsOf(1, shift('a', 'p', 1, 8), shift('b', 'p', 18, 20)).gaps).toEqual([
      { from: ms(8), to: ms(18), missing: 1 },
    ]);
  });

  test('names the skills and languages that nobody brings', () => {
    const people = [
      { id: 'p', data: { skills: ['radio' as const], language: 'en' as const, languages: ['es'] } },
    ];
    const needs = post(1, { skills: ['radio', 'medic'], languages: ['en', 'es', 'zh'] });
    const found = coverage([needs], [shift('a', 'p', 8, 18)], people, window).get('post')!;
    expect(found.missingSkills).toEqual(['medic']);
    expect(found.missingLanguages).toEqual(['zh']);
  });

  test('at any moment, those there and those missing make up the need', () => {
    const anyShift = fc.tuple(
      fc.integer({ min: 6, max: 19 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.array(anyShift, { maxLength: 12 }), (count, drawn) => {
        const shifts = drawn.map(([from, length, person], i) =>
          shift(`s${i}`, `p${person}`, from, from + length),
        );
        const { gaps } = gapsOf(count, ...shifts);
        for (let h = 8; h < 18; h++) {
          const there = new Set(
            drawn.filter(([from, length]) => from <= h && from + length > h).map(([, , person]) => person),
          ).size;
          const missing = gaps.find((gap) => gap.from <= ms(h) && gap.to > ms(h))?.missing ?? 0;
          expect(missing).toBe(Math.max(0, count - there));
        }
      }),
    );
  });
});

describe('clashes', () => {
  test('one person in two places at a time', () => {
    expect(
      clashes([shift('a', 'p', 8, 12, 'x'), shift('b', 'p', 11, 14, 'y'), shift('c', 'q', 8, 18, 'x')]),
    ).toEqual([{ personId: 'p', shiftIds: ['a', 'b'], postIds: ['x', 'y'], from: ms(11), to: ms(12) }]);
  });

  test('shifts that only touch do not clash', () => {
    expect(clashes([shift('a', 'p', 8, 12), shift('b', 'p', 12, 14)])).toEqual([]);
  });

  test('a long shift clashes with each one inside it', () => {
    expect(clashes([shift('a', 'p', 8, 18), shift('b', 'p', 9, 10), shift('c', 'p', 12, 13)])).toHaveLength(
      2,
    );
  });
});

describe('the window', () => {
  const event = { opensAt: hour(6), closesAt: hour(20) };
  test('leaves the preparations out', () => {
    const phases = [
      { phase: 'pre_event' as const, startsAt: hour(6), endsAt: hour(9) },
      { phase: 'assembly' as const, startsAt: hour(9), endsAt: hour(11) },
      { phase: 'march' as const, startsAt: hour(11), endsAt: hour(15) },
    ];
    expect(staffedWindow({ ...event, phases })).toEqual({ from: ms(9), to: ms(15) });
  });
  test('is the whole event when no phases are known', () => {
    expect(staffedWindow({ ...event, phases: [] })).toEqual({ from: ms(6), to: ms(20) });
  });
});
