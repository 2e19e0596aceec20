export {
  COMMENT,
  COMMENTED_KINDS,
  commentData,
  COMMENTS_MOST,
  REPLIES_MOST,
  type CommentData,
  type CommentPlace,
} from './comment.schema.js';
export { commentKind } from './comment.kind.js';
