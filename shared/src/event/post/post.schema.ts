import { z } from 'zod';
import { code, id, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { ASSIGNMENTS, SKILLS } from '../person/index.js';

/** Which posts are staffed first when there are too few people: 1 must be, 3 can wait. */
export const POST_PRIORITIES = [1, 2, 3] as const;
export type PostPriority = (typeof POST_PRIORITIES)[number];
/** Of a post that names none. */
export const USUAL_POST_PRIORITY: PostPriority = 2;

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
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  /** A captain's post goes with the march instead of standing at its place. */
  moves: z.enum(['head', 'tail', 'column']).optional(),
  /** What whoever stands here is to do, in their own words. */
  orders: words.optional(),
});
export type PostData = z.infer<typeof postData>;
export const POST = kindRef<PostData>('post');
