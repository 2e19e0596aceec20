export {
  POST,
  POST_PRIORITIES,
  USUAL_POST_PRIORITY,
  postData,
  type PostData,
  type PostPriority,
} from './post.schema.js';
export { postKind } from './post.kind.js';
