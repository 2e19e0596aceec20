import type { Cursor, Frame, Snapshot } from '../contract/index.js';
import type { EventRecord, Role } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import type { Applied, EventState } from './event-state.js';
import { cut, type Sight } from './view.js';

/** What happened to the records between two seqs, each record once, with its oldest "before" and newest "after". */
export function foldApplied(runs: Iterable<readonly Applied[]>): Applied[] {
  const folded = new Map<string, Applied>();
  for (const run of runs) {
    for (const step of run) {
      const key = `${step.kind}/${step.id}`;
      const earlier = folded.get(key);
      folded.set(key, earlier ? { ...step, before: earlier.before } : step);
    }
  }
  return [...folded.values()];
}

export interface FrameContent {
  put: EventRecord[];
  drop: { kind: string; id: Id }[];
}

/**
 * The part of some changes that one viewer is told: what they now see is put, what they saw and no longer see is
 * dropped (rule V3), and what they never saw is not mentioned, not even by its id (rule V1).
 */
export function frameContent(applied: readonly Applied[], sight: Sight): FrameContent {
  const content: FrameContent = { put: [], drop: [] };
  for (const { kind, id, before, after } of applied) {
    const now = after && cut(after, sight);
    if (now) content.put.push(now);
    else if (before && cut(before, sight)) content.drop.push({ kind, id });
  }
  return content;
}

export interface FrameRange {
  after: number;
  to: number;
  log: string;
  at: string;
}

export const frameOf = (range: FrameRange, { put, drop }: FrameContent): Frame => ({ ...range, put, drop });

/** Everything a viewer sees at this seq. */
export function snapshotOf(state: EventState, sight: Sight, log: string, at: string): Snapshot {
  const records: EventRecord[] = [];
  for (const record of state.everything()) {
    const seen = cut(record, sight);
    if (seen) records.push(seen);
  }
  const cursor: Cursor = { seq: state.seq, log, rights: sight.rights };
  const { viewer } = sight;
  return {
    cursor,
    at,
    viewer: {
      ...viewer,
      role: viewer.role as Role,
      sectorIds: [...viewer.sectorIds],
      duties: [...viewer.duties],
    },
    records,
  };
}
