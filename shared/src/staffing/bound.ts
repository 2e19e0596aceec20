import { LinearBuilder, type SolveLinear } from './linear.js';
import { works } from './patterns.js';
import type { Problem, Slot, Worker } from './problem.js';
import { hoursCost } from './score.js';
import { WEIGHTS } from './weights.js';

/**
 * No assignment costs less than this. People who are alike are counted as one column, slots that ask the same as one
 * row, and nobody's wishes are asked: what is left out could only make it dearer.
 * @param of the bound of the whole cost, or of what posts need alone
 */
export function lowerBound(
  problem: Problem,
  solve: SolveLinear,
  limitMs: number,
  of: 'all' | 'needs' = 'all',
): number {
  const build = new LinearBuilder();
  const groups = groupSlots(problem);
  const standing = groups.map((): { column: number; worker: Worker }[] => []);
  [...alike(problem.workers)].forEach(({ worker, count }, c) => {
    const patterns = worker.patterns.map((mask, i) => {
      const blocks = problem.blocks.filter((_, block) => works(mask, block)).length;
      const cost = of === 'all' ? hoursCost(worker.keptBlocks, blocks) : 0;
      return build.column(`z_${c}_${i}`, cost, count);
    });
    build.row(
      patterns.map((column) => [column, 1]),
      count,
      count,
    );
    problem.blocks.forEach((_, block) => {
      const working = worker.patterns.flatMap((mask, i) => (works(mask, block) ? [patterns[i]!] : []));
      if (!working.length) return;
      const here = groups.flatMap(({ slot, need }, g) => {
        if (slot.block !== block) return [];
        const column = build.column(`y_${c}_${g}`, 0, Math.min(count, need));
        standing[g]!.push({ column, worker });
        return [column];
      });
      build.row(
        [...here.map((column) => [column, 1] as const), ...working.map((column) => [column, -1] as const)],
        0,
        0,
      );
    });
  });
  groups.forEach(({ slot, need, count }, g) => {
    const lack = (name: string, cost: number, of: number, able: (worker: Worker) => boolean): void => {
      const column = build.column(`${name}_${g}`, cost, of);
      const there = standing[g]!.filter(({ worker }) => able(worker)).map((one) => [one.column, 1] as const);
      build.row([...there, [column, 1]], of, name === 's' ? of : Infinity);
    };
    lack('s', slot.weight, need, () => true);
    if (slot.empty) lack('e', slot.weight * WEIGHTS.empty, count, () => true);
    slot.skills.forEach((skill, i) =>
      lack(`k${i}`, slot.weight * WEIGHTS.skill, count, ({ skills }) => skills.has(skill)),
    );
    slot.languages.forEach((tag, i) =>
      lack(`l${i}`, slot.weight * WEIGHTS.language, count, ({ languages }) => languages.has(tag)),
    );
  });
  const answer = solve(build.model, { limitMs, gap: 0 });
  return answer.optimal ? Math.max(0, answer.bound) : 0;
}

interface SlotGroup {
  slot: Slot;
  need: number;
  count: number;
}

function groupSlots({ slots }: Problem): SlotGroup[] {
  const groups = new Map<string, SlotGroup>();
  for (const slot of slots) {
    const key = JSON.stringify([slot.block, slot.weight, slot.empty, slot.skills, slot.languages]);
    const group = groups.get(key);
    if (group) {
      group.need += slot.need;
      group.count += 1;
    } else groups.set(key, { slot, need: slot.need, count: 1 });
  }
  return [...groups.values()];
}

function alike(workers: readonly Worker[]): Iterable<{ worker: Worker; count: number }> {
  const groups = new Map<string, { worker: Worker; count: number }>();
  for (const worker of workers) {
    const { skills, languages, patterns, keptBlocks } = worker;
    const key = JSON.stringify([[...skills].sort(), [...languages].sort(), patterns, keptBlocks]);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { worker, count: 1 });
  }
  return groups.values();
}
