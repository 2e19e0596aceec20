export { coverageAt, type Coverage, type ShortPost, type SilentPerson } from './coverage.js';
export { worstOpen } from './worst-open.js';
