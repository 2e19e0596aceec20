import { z } from 'zod';
import { id, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { signature } from '../version/version.schema.js';

/** Things of the plan that a comment can hang on. */
export const COMMENTED_KINDS = ['route', 'checkpoint', 'pinch', 'sector', 'place', 'post'] as const;
export const REPLIES_MOST = 50;
/** Comments on one version: sharing and withdrawing it writes each of them. */
export const COMMENTS_MOST = 300;

/** Where on the map, and which thing is meant. The thing may be gone from today's plan: it is one of the version's. */
export const commentPlace = z.strictObject({
  point: position,
  record: z
    .strictObject({
      kind: z.enum(COMMENTED_KINDS),
      id,
      /** A place's kind, which the sharing agreement may name on its own. */
      type: z
        .string()
        .max(30)
        .regex(/^[a-z_]+$/)
        .optional(),
    })
    .optional(),
});
export type CommentPlace = z.infer<typeof commentPlace>;

const text = words.refine((value) => value.length > 0);

export const commentData = z.strictObject({
  versionId: id,
  /** Absent when it is about the plan as a whole. */
  on: commentPlace.optional(),
  text,
  said: signature,
  replies: z.array(z.strictObject({ id, text, said: signature })).max(REPLIES_MOST),
  resolved: signature.optional(),
  /** Who may read it: the organisers alone, or both sides; `withdrawn` was for both, until the version was withdrawn. */
  sight: z.enum(['organisers', 'both', 'withdrawn']),
});
export type CommentData = z.infer<typeof commentData>;
/** Something said about a version, with what was answered. */
export const COMMENT = kindRef<CommentData>('comment');
