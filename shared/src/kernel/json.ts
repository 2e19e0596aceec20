/** A value that JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * JSON with sorted keys and no white space (the ordering rule of RFC 8785), so that two machines that hold
 * the same value hash the same bytes. Keys with the value `undefined` are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  // A route has thousands of positions: what holds no objects has no keys to sort.
  if (Array.isArray(value) && value.every((v) => typeof v === 'number')) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const body = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`);
    return `{${body.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Deep equality of two JSON values, whatever the order of their keys. */
export const sameJson = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);
