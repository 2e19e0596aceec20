import { z } from 'zod';
import { code, id, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { SKILLS } from '../person/index.js';

/** The four assignments of "So You're a Demonstration Marshal" (CRS; domain.md 1.1). */
export const ASSIGNMENTS = ['captain', 'assembly', 'staging', 'critical_point'] as const;

export const postData = z.strictObject({
  code,
  name,
  at: position,
  assignment: z.enum(ASSIGNMENTS),
  sectorId: id.optional(),
  needs: z.strictObject({
    count: z.number().int().min(0).max(200),
    skills: z.array(z.enum(SKILLS)).max(SKILLS.length).optional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
      .max(12)
      .optional(),
  }),
  /** A captain's post goes with the march instead of standing at its place. */
  moves: z.enum(['head', 'tail', 'column']).optional(),
  /** What whoever stands here is to do, in their own words. */
  orders: words.optional(),
});
export type PostData = z.infer<typeof postData>;
export const POST = kindRef<PostData>('post');
