import type { CloseReason, Fixes, Outcome } from '@waypost/shared/contract';
import type { Viewer } from '@waypost/shared/event';
import type { StepLabel } from './step-label';

export type { StepLabel } from './step-label';
export type { OutboxItem, OutboxState } from '@waypost/shared/sync';

/** Who the server says is looking: role and scope, as of the last snapshot. */
export type WireViewer = Viewer;

export type ConnectionState = 'connecting' | 'live' | 'catching-up' | 'closed';

export interface Connection {
  state: ConnectionState;
  /** Why it was ended for good; set only when `closed`. */
  reason?: CloseReason;
  /** Milliseconds since 1970, by this device's clock, since when the state has been what it is. */
  since: number;
  /** What to add to this device's clock to get the server's, milliseconds. */
  clockOffsetMs: number;
}

export type Fix = Omit<Fixes['put'][number], 'personId'>;
export type FixMap = ReadonlyMap<string, Fix>;

export interface SendOptions {
  /** When it happened, if that is not now. */
  happenedAt?: string;
}

/** Keeps a command on disk and shows its effect at once; settles with the server's outcome, however long that takes. */
export type Send = (name: string, payload: unknown, options?: SendOptions) => Promise<Outcome>;

export interface PlanHistory {
  undo(): Promise<void>;
  redo(): Promise<void>;
  canUndo: boolean;
  canRedo: boolean;
  undoLabel?: StepLabel;
  redoLabel?: StepLabel;
}
