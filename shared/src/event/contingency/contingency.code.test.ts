import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId, seededRandom } from '../../kernel/index.js';
import { CODE_ALPHABET, contingencyCode, readCode } from './contingency.code.js';

const anId = fc.integer().map((seed) => newId(1_700_000_000_000, seededRandom(seed)));
const aCode = fc.tuple(anId, anId).map(([event, plan]) => contingencyCode(event, plan));
/** The six characters without the space. */
const plain = (code: string): string => code.replace(' ', '');

describe('code of a contingency plan', () => {
  test('is two groups of three, the same every time, and its own plan’s', () => {
    fc.assert(
      fc.property(anId, anId, (event, plan) => {
        const code = contingencyCode(event, plan);
        expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{3} [${CODE_ALPHABET}]{3}$`));
        expect(contingencyCode(event, plan)).toBe(code);
        expect(readCode(code, [{ id: plan, code }])).toEqual({ ok: true, value: plan });
      }),
    );
  });

  test('any single wrong character is refused', () => {
    fc.assert(
      fc.property(aCode, fc.nat(5), fc.integer({ min: 1, max: CODE_ALPHABET.length - 1 }), (code, at, by) => {
        const chars = [...plain(code)];
        const shifted = (CODE_ALPHABET.indexOf(chars[at]!) + by) % CODE_ALPHABET.length;
        chars[at] = CODE_ALPHABET[shifted]!;
        expect(readCode(chars.join(''), [{ id: 'x', code }])).toEqual({ ok: false, error: 'misheard' });
      }),
    );
  });

  test('any swap of two characters is refused, neighbours or not', () => {
    fc.assert(
      fc.property(aCode, fc.nat(5), fc.nat(5), (code, i, j) => {
        const chars = [...plain(code)];
        fc.pre(chars[i] !== chars[j]);
        [chars[i], chars[j]] = [chars[j]!, chars[i]!];
        expect(readCode(chars.join(''), [{ id: 'x', code }])).toEqual({ ok: false, error: 'misheard' });
      }),
    );
  });

  test('one character too many or too few is refused', () => {
    fc.assert(
      fc.property(aCode, fc.nat(5), (code, at) => {
        const text = plain(code);
        const candidates = [{ id: 'x', code }];
        expect(readCode(text.slice(0, at) + text.slice(at + 1), candidates).ok).toBe(false);
        expect(readCode(text.slice(0, at) + text[at] + text.slice(at), candidates).ok).toBe(false);
      }),
    );
  });

  test('spaces, hyphens, case and look-alikes do not matter', () => {
    const alike: Record<string, string> = { 0: 'o', 1: 'l', 2: 'z', 5: 's', 8: 'b', V: 'u' };
    fc.assert(
      fc.property(aCode, fc.constantFrom('', ' ', '-', ' - ', '.'), (code, between) => {
        const written = [...plain(code)].map((char) => alike[char] ?? char.toLowerCase()).join(between);
        expect(readCode(` ${written} `, [{ id: 'x', code }])).toEqual({ ok: true, value: 'x' });
      }),
    );
  });

  test('no look-alike is in the alphabet, and its size is a prime', () => {
    for (const letter of 'BILOSUZ') expect(CODE_ALPHABET).not.toContain(letter);
    const size = new Set(CODE_ALPHABET).size;
    expect(size).toBe(CODE_ALPHABET.length);
    for (let divisor = 2; divisor < size; divisor++) expect(size % divisor).not.toBe(0);
  });

  test('says what is wrong: no code, no plan’s, two plans’', () => {
    const code = contingencyCode('event', 'plan');
    for (const text of ['', 'SC-05', '7K4 Q9', '7K4 Q9É', '7K4 Q9 X 1'])
      expect(readCode(text, [{ id: 'x', code }])).toEqual({ ok: false, error: 'not-a-code' });
    expect(readCode(code, [])).toEqual({ ok: false, error: 'unknown' });
    const twice = [
      { id: 'x', code },
      { id: 'y', code },
    ];
    expect(readCode(code, twice)).toEqual({ ok: false, error: 'ambiguous' });
  });

  test('plans made in the same millisecond have codes that differ', () => {
    const event = newId(1_700_000_000_000, seededRandom(1));
    const codes = Array.from({ length: 100 }, (_, i) =>
      contingencyCode(event, newId(1_700_000_000_000, seededRandom(i + 2))),
    );
    expect(new Set(codes).size).toBe(100);
  });
});
