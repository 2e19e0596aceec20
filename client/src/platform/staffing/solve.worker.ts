import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { seededRandom } from '@waypost/shared/kernel';
import {
  assign,
  movesFor,
  problemOf,
  proposalOf,
  solveWith,
  type MoveAnswer,
  type MoveQuestion,
  type Proposal,
  type Score,
  type SolveLinear,
  type StaffingRecords,
  type StaffingSettings,
} from '@waypost/shared/staffing';
import { newId } from '../ids';

export interface SolveOrder {
  records: StaffingRecords;
  settings: StaffingSettings;
}
export type SolveWord =
  { share: number; score: Score; best?: Proposal } | { done: Proposal } | { failed: true };
/** "Who can I move?", of the same solver. */
export interface MoveOrder {
  move: MoveQuestion;
}
export type MoveWord = { moves: MoveAnswer } | { failed: true };

/**
 * HiGHS answers only when it is done: in a worker the page stays alive meanwhile, and ending the worker is how to stop.
 * Each better assignment is told at once, so that stopping loses nothing.
 */
addEventListener('message', ({ data }: MessageEvent<SolveOrder | MoveOrder>) => {
  answer(data).catch(() => say({ failed: true }));
});

const say = (word: SolveWord | MoveWord): void => postMessage(word);

async function answer(order: SolveOrder | MoveOrder): Promise<void> {
  const solve = solveWith(await loadHighs({ locateFile: () => wasmUrl }));
  if ('move' in order) say({ moves: movesFor(order.move, ports(solve)) });
  else assignAll(order, solve);
}

/** The same plan gives the same proposal. */
const ports = (solve: SolveLinear) => ({
  solve,
  random: seededRandom(1),
  now: () => performance.now(),
});

function assignAll({ records, settings }: SolveOrder, solve: SolveLinear): void {
  const problem = problemOf(records, settings);
  let known = Infinity;
  const result = assign(problem, {
    ...ports(solve),
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
