import { EDITIONS, PAPERS, PARTS } from '@waypost/shared/pack';
import { LANGUAGES } from '@waypost/shared/contract';
import { z } from 'zod';

export const FORMATS = ['pdf', 'zip'] as const;

/** What somebody asks for. */
export const packWish = z.strictObject({
  edition: z.enum(EDITIONS),
  format: z.enum(FORMATS).default('pdf'),
  /** One after the other in one PDF; a ZIP is in the first. */
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  parts: z.array(z.enum(PARTS)).min(1).max(PARTS.length).optional(),
  paper: z.enum(PAPERS).optional(),
});
export type PackWish = z.infer<typeof packWish>;

export const packStatus = z.strictObject({
  id: z.string(),
  state: z.enum(['working', 'ready', 'failed']),
  percent: z.number().int().min(0).max(100),
  bytes: z.number().int().optional(),
  name: z.string(),
  /** The server forgets the file then. */
  until: z.string(),
});
export type PackStatus = z.infer<typeof packStatus>;

/** Limits of one server: a pack is some hundred kilobytes and takes seconds. */
export const PACK_LIMITS = {
  perEvent: 2,
  altogether: 8,
  bytes: 30 * 1024 * 1024,
  keptMs: 30 * 60_000,
  workMs: 180_000,
};
