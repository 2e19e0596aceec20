export { SHIFT, SHIFT_STATES, shiftData, type ShiftData, type ShiftState } from './shift.schema.js';
export { canMoveShift, countsAsCover, SHIFT_MOVES, shiftState, type ShiftMove } from './shift.states.js';
export { onDuty, rosterOf, type OnDuty, type Roster } from './on-duty.js';
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
