import { z } from 'zod';
import { LANGUAGES } from './languages.js';
import { ID_PATTERN } from '../kernel/index.js';

/** Shapes that everything else is made of. Limits are stated here, once. */

export const id = z.string().regex(ID_PATTERN);

/** ISO 8601 in UTC with milliseconds, exactly as `Date.toISOString` writes it. */
export const instant = z.iso.datetime({ precision: 3 });

/**
 * Counts code points, not UTF-16 units, so that an emoji is not charged twice. NUL and half surrogates are refused
 * here because PostgreSQL's jsonb cannot hold them: they would fail at the commit, where nobody can say why.
 */
const text = (most: number) =>
  z
    .string()
    .trim()
    .refine((value) => !/[\p{Surrogate}\0]/u.test(value), { error: 'text with broken characters' })
    .refine((value) => Array.from(value).length <= most, {
      error: `at most ${most} characters`,
      params: { limit: most },
    });

/** A name shown in lists: 1 to 120 characters, on one line, without control characters. */
export const name = text(120).refine((value) => value.length > 0 && !/[\p{Cc}\u2028\u2029]/u.test(value), {
  error: 'a name of 1 to 120 characters on one line',
});
/** A short code such as CP4 or A-12. */
export const code = z
  .string()
  .trim()
  .min(1)
  .max(16)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u);
/** Free words: up to 2,000 characters. */
export const words = text(2000);
export const longWords = text(10_000);

export const lon = z.number().min(-180).max(180);
export const lat = z.number().min(-85).max(85);
/** GeoJSON order: longitude, latitude, in degrees of WGS 84. */
export const position = z.tuple([lon, lat]);
export const metres = z.number().finite();

export const language = z.enum(LANGUAGES);

export const timeZone = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_+\-/]+$/);
