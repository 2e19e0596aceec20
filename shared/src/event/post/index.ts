export { POST, ASSIGNMENTS, postData, type PostData } from './post.schema.js';
export { postKind } from './post.kind.js';
