export { SHIFT, shiftData, type ShiftData } from './shift.schema.js';
export { shiftKind } from './shift.kind.js';
export {
  clashes,
  coverage,
  staffedWindow,
  type Clash,
  type Gap,
  type PostCoverage,
  type Span,
} from './coverage.js';
