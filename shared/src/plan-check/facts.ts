import { canonicalJson } from '../kernel/index.js';
import type { Finding, Numbers, Severity } from './types.js';

/** FNV-1a over UTF-16 units. Not for secrets: it only tells whether something is still the same. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** Sixteen hexadecimal digits for any JSON value: the same for equal values on every machine. */
export function digest(value: unknown): string {
  const text = canonicalJson(value);
  return hex(fnv(text, 2166136261)) + hex(fnv(text, 0x9747b28c));
}

/** Two digits: a waiver must not lapse because a vertex moved by a metre. Counts and times stand as they are. */
export const coarse = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, rounded(value)]));

const rounded = (value: number | string): number | string =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(2)) : value;

/** One thing that a finding rested on when it was waived and rests on no longer. */
export type ChangedFact =
  | { readonly name: 'severity'; readonly before: Severity; readonly now: Severity }
  | {
      /** The number's name; its end says its unit. */
      readonly name: string;
      readonly before: number | string | undefined;
      readonly now: number | string | undefined;
    };

/** Why a waiver has lapsed. Empty while it is in force, and for a waiver that is too old to know. */
export function changedFacts({ severity, numbers, waiver }: Finding): readonly ChangedFact[] {
  const rested = waiver?.data.rested;
  if (!waiver?.lapsed || !rested) return [];
  const worse: ChangedFact[] =
    rested.severity === severity ? [] : [{ name: 'severity', before: rested.severity, now: severity }];
  const names = [...new Set([...Object.keys(numbers), ...Object.keys(rested.numbers)])];
  const other = names
    .map((name) => ({ name, before: rested.numbers[name], now: numbers[name] }))
    .filter(
      ({ before, now }) => before === undefined || now === undefined || rounded(before) !== rounded(now),
    );
  return [...worse, ...other];
}
