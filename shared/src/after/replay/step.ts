import type { EventRecord, Instant } from '../../event/index.js';
import type { Id } from '../../kernel/index.js';

/** What one entry of the log changed for one reader, as a frame told it to their screen at the time. */
export interface ReplayStep {
  seq: number;
  /** When it reached the server: what the control room could know from then on. It never goes back. */
  at: Instant;
  /** When it happened, by whoever said so; partners are told when it arrived. */
  happenedAt: Instant;
  /** The command; absent for partners, and where nobody did anything and a time was over. */
  name?: string;
  by?: Id;
  put: EventRecord[];
  drop: { kind: string; id: Id }[];
}
