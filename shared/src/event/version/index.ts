export {
  SIDES,
  SIGNATURES_MOST,
  signature,
  VERSION,
  versionData,
  VERSIONS_MOST,
  type Side,
  type Signature,
  type VersionData,
} from './version.schema.js';
export { sideOf, sign } from './signing.js';
export { agreedOn, lastAgreed, type Agreed } from './version.agreed.js';
export { versionKind } from './version.kind.js';
