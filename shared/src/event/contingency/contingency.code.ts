import { err, ok, type Id, type Result } from '../../kernel/index.js';

/**
 * What is read over the radio when a plan is carried out: `7K4 Q9X`. A plan's own code (SC-05) is easily
 * misheard as another plan's; this one is refused when anything in it is wrong.
 *
 * The check is ISBN-10's (ISO 2108:1992): a sum weighted by position, modulo a prime, that must be 0. There the
 * prime is 11, here 29, one for each character. All weights differ and none is 0, so every single wrong character
 * and every swap of two characters, neighbours or not, changes the sum (J. Verhoeff, Error detecting decimal
 * codes, 1969). It guards against mistakes, not against people: the code is no secret.
 */

/** Digits, and letters that are not taken for one of them or for each other: no B I L O S U Z. A prime number of them. */
export const CODE_ALPHABET = '0123456789ACDEFGHJKMNPQRTVWXY';
const PRIME = CODE_ALPHABET.length;
/** Characters before the check: 29⁵ codes, so that two plans of an event hardly ever share one. */
const FREE = 5;
const LENGTH = FREE + 1;
const GROUP = 3;

/** Each of the letters left out means the one character that it looks like. */
const MEANT: Record<string, string> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', U: 'V' };

/** The same on every phone and in print, from ids alone: nothing is stored and nothing can be out of step. */
export function contingencyCode(eventId: Id, contingencyId: Id): string {
  let rest = hash(`${eventId} ${contingencyId}`);
  const values: number[] = [];
  for (let i = 0; i < FREE; i++) {
    values.push(rest % PRIME);
    rest = Math.floor(rest / PRIME);
  }
  const text = [...values, checkOf(values)].map((value) => CODE_ALPHABET[value]).join('');
  return `${text.slice(0, GROUP)} ${text.slice(GROUP)}`;
}

export interface CodeCandidate {
  id: Id;
  /** As `contingencyCode` gave it. */
  code: string;
}

/** Not six characters of ours; a wrong character or a swap; right in itself but no plan's; two plans have it. */
export type CodeProblem = 'not-a-code' | 'misheard' | 'unknown' | 'ambiguous';

/** Which plan was meant: spaces, hyphens, case and look-alikes do not matter, everything else does. */
export function readCode(text: string, candidates: readonly CodeCandidate[]): Result<Id, CodeProblem> {
  const code = plain(text);
  if (!code) return err('not-a-code');
  if (!checks(code)) return err('misheard');
  const [found, another] = candidates.filter((candidate) => plain(candidate.code) === code);
  if (!found) return err('unknown');
  return another ? err('ambiguous') : ok(found.id);
}

function plain(text: string): string | undefined {
  const code = [...text.toUpperCase().replace(/[\s.\-–·]/g, '')].map((char) => MEANT[char] ?? char).join('');
  const ours = code.length === LENGTH && [...code].every((char) => CODE_ALPHABET.includes(char));
  return ours ? code : undefined;
}

/** Weights 2, 3 … for the free characters; the check has weight 1, so that it is the number that is missing to 0. */
const weighted = (values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (i + 2), 0);
const checkOf = (values: readonly number[]): number => (PRIME - (weighted(values) % PRIME)) % PRIME;

function checks(code: string): boolean {
  const values = [...code].map((char) => CODE_ALPHABET.indexOf(char));
  return values[FREE] === checkOf(values.slice(0, FREE));
}

/** FNV-1a with the last mixing of MurmurHash3: ids made in the same millisecond differ in few bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ char.codePointAt(0)!, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
