export {
  CONTROL_PARTS,
  EDITIONS,
  PAPERS,
  PARTS,
  type Block,
  type Box,
  type Check,
  type Column,
  type Edition,
  type PackDocument,
  type Paper,
  type Part,
  type PrintedDocument,
  type PrintedSection,
  type Section,
  type Table,
} from './composed.js';
export { HeldRecords, seenBy } from './edition/held-records.js';
export { shareable } from './edition/shareable.js';
export { allow, type Allow } from './edition/allow.js';
export { withholdFor, type Withhold } from './edition/withhold.js';
export { chosenParts, compose, partsOf, sectionsOf } from './compose.js';
export { csv } from './archive/tables.js';
export { paperOf } from './compose.js';
export { wallclockOf, type Wallclock } from './times.js';
export { domainWord } from './words/index.js';
export { archiveFiles, archiveOf, zipOf } from './archive/archive.js';
export { packOf, type Pack, type PackOptions } from './pack.js';
export { MISSING, missingIn, type Missing } from './missing.js';
export type { Dash, Ink, LegendEntry, MapDrawing, MapLabel, Shape, XY } from './map/drawing.js';
