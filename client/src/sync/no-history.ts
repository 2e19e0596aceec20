import type { PlanHistory } from './types';

export const nothing = (): Promise<void> => Promise.resolve();
export const NO_HISTORY: PlanHistory = { undo: nothing, redo: nothing, canUndo: false, canRedo: false };
