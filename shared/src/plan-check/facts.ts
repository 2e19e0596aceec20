import { canonicalJson } from '../kernel/index.js';

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
