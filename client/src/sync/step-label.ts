import type { Step } from './plan-stacks';

/** How a step of the plan is called: the key of its words, and how many things it changed. */
export interface StepLabel {
  key: string;
  count: number;
}

/** A step of several changes says what they have in common, so that an import is told from a split route. */
export function labelOf({ name, changes }: Step): StepLabel {
  const count = changes.length;
  if (name !== 'plan.step') return { key: `domain.command.${name}`, count };
  const verbs = new Set(changes.map(verbOf));
  const [verb = 'edit'] = verbs;
  if (count === 1) return { key: `domain.command.${changes[0]!.kind}.${verb}`, count };
  return { key: `domain.step.${verbs.size === 1 ? verb : 'edit'}`, count };
}

const verbOf = ({ before, removed }: Step['changes'][number]): 'add' | 'edit' | 'remove' =>
  removed ? 'remove' : before === undefined ? 'add' : 'edit';
