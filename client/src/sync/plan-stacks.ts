import type { http } from '@waypost/shared/contract';
import { sameJson } from '@waypost/shared/kernel';

/** An entry of one's own, as far as taking it back needs it. */
export type Step = Pick<http.LogEntry, 'id' | 'name' | 'changes'>;

export interface Stacks {
  /** What can be taken back, the last one first to go. */
  undo: Step[];
  redo: Step[];
}

const PLAN_COMMAND = /^(plan\.step|[a-z_]+\.(add|edit|remove))$/;

/**
 * Which steps can be undone and redone, read from the log alone, so that it is the same after a reload and on another
 * device. An entry that puts back exactly what the last step changed is that step's undo; one that then makes the same
 * change again is its redo; anything else is a new step, and what was undone before it is gone.
 * @param entries one person's, oldest first
 */
export function stacksOf(entries: readonly Step[]): Stacks {
  const undo: Step[] = [];
  let redo: Step[] = [];
  for (const entry of entries) {
    if (!PLAN_COMMAND.test(entry.name)) continue;
    const last = undo.at(-1);
    const undone = redo.at(-1);
    if (last && reverses(entry, last)) {
      redo.push(undo.pop()!);
    } else if (undone && repeats(entry, undone)) {
      redo.pop();
      undo.push(entry);
    } else {
      undo.push(entry);
      redo = [];
    }
  }
  return { undo, redo };
}

const reverses = (entry: Step, earlier: Step): boolean =>
  matches(entry, earlier, (mine, theirs) => sameJson(mine.data ?? null, theirs.before ?? null));

const repeats = (entry: Step, earlier: Step): boolean =>
  matches(entry, earlier, (mine, theirs) => sameJson(mine.data ?? null, theirs.data ?? null));

type LogChange = Step['changes'][number];

function matches(entry: Step, earlier: Step, same: (mine: LogChange, theirs: LogChange) => boolean): boolean {
  if (entry.changes.length !== earlier.changes.length) return false;
  const theirs = new Map(earlier.changes.map((change) => [`${change.kind}/${change.id}`, change]));
  return entry.changes.every((change) => {
    const other = theirs.get(`${change.kind}/${change.id}`);
    return other !== undefined && same(change, other);
  });
}

/** The steps that make an undone entry's change again: what an undo of its undo would do. */
export const turned = (step: Step): Step => ({
  ...step,
  changes: step.changes.map(({ kind, id, data, before }) => ({
    kind,
    id,
    ...(before === undefined ? { removed: true as const } : { data: before }),
    ...(data === undefined ? {} : { before: data }),
  })),
});
