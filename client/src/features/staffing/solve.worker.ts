import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { seededRandom } from '@waypost/shared/kernel';
import {
  assign,
  problemOf,
  proposalOf,
  solveWith,
  type Score,
  type StaffingRecords,
  type StaffingSettings,
  type Proposal,
} from '@waypost/shared/staffing';
import { newId } from '../../platform/ids';

export interface SolveOrder {
  records: StaffingRecords;
  settings: StaffingSettings;
}
export type SolveWord =
  { share: number; score: Score; best?: Proposal } | { done: Proposal } | { failed: true };

/**
 * HiGHS answers only when it is done: in a worker the page stays alive meanwhile, and ending the worker is how to stop.
 * Each better assignment is told at once, so that stopping loses nothing.
 */
addEventListener('message', ({ data }: MessageEvent<SolveOrder>) => {
  solve(data).catch(() => say({ failed: true }));
});

const say = (word: SolveWord): void => postMessage(word);

async function solve({ records, settings }: SolveOrder): Promise<void> {
  const highs = await loadHighs({ locateFile: () => wasmUrl });
  const problem = problemOf(records, settings);
  let known = Infinity;
  const result = assign(problem, {
    solve: solveWith(highs),
    // The same plan gives the same proposal.
    random: seededRandom(1),
    now: () => performance.now(),
    progress: ({ share, assignment, score, bound }) => {
      const better = score.total < known;
      known = score.total;
      const gap = score.total > bound ? (score.total - bound) / score.total : 0;
      const best = { assignment, score, bound, needsBound: 0, gap, milliseconds: 0 };
      say({ share, score, ...(better ? { best: proposalOf(problem, best, newId) } : {}) });
    },
  });
  say({ done: proposalOf(problem, result, newId) });
}
