import type { ShiftData, ShiftState } from './shift.schema.js';

/** What moves a shift from where to where, as data. */
export const SHIFT_MOVES = {
  accept: { from: ['offered', 'declined', 'swap_asked', 'swap_refused'], to: 'accepted' },
  decline: { from: ['offered', 'accepted', 'swap_asked', 'swap_refused'], to: 'declined' },
  ask_swap: { from: ['offered', 'accepted', 'swap_refused'], to: 'swap_asked' },
  refuse_swap: { from: ['swap_asked'], to: 'swap_refused' },
} as const satisfies Record<string, { from: readonly ShiftState[]; to: ShiftState }>;

export type ShiftMove = keyof typeof SHIFT_MOVES;

export const shiftState = ({ state }: Pick<ShiftData, 'state'>): ShiftState => state ?? 'offered';

export const canMoveShift = (move: ShiftMove, shift: Pick<ShiftData, 'state'>): boolean =>
  (SHIFT_MOVES[move].from as readonly ShiftState[]).includes(shiftState(shift));

/** Whoever declined will not be there; whoever asked to swap still is until somebody else was found. */
export const countsAsCover = ({ state }: Pick<ShiftData, 'state'>): boolean => state !== 'declined';
