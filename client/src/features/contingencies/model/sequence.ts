import type { ContingencyData, EventRecord } from '@waypost/shared/event';

export type Contingency = EventRecord<ContingencyData>;

/** In the event's own order; ties by code. */
export const inOrder = (plans: readonly Contingency[]): Contingency[] =>
  plans.toSorted(
    (a, b) =>
      a.data.order - b.data.order || a.data.code.localeCompare(b.data.code, undefined, { numeric: true }),
  );

export interface PlanStep {
  name: string;
  payload: unknown;
}

/**
 * The edits that put a plan at another place of the list. Numbers are given anew from 1, so that two plans with the
 * same number part; those whose number stays are left alone.
 */
export function movedTo(plans: readonly Contingency[], id: string, index: number): PlanStep[] {
  const rest = plans.filter((plan) => plan.id !== id);
  const moved = plans.find((plan) => plan.id === id);
  if (!moved || index < 0 || index > rest.length || plans[index]?.id === id) return [];
  return [...rest.slice(0, index), moved, ...rest.slice(index)].flatMap((plan, at) =>
    plan.data.order === at + 1
      ? []
      : [{ name: 'contingency.edit', payload: { id: plan.id, set: { order: at + 1 } } }],
  );
}

export const nextOrder = (plans: readonly Contingency[]): number =>
  Math.min(9_999, Math.max(0, ...plans.map(({ data }) => data.order)) + 1);

/** The first free code of a plan made from nothing: X-1, X-2 … so that it is told from the templates' SC-1. */
export function freeCode(plans: readonly Contingency[]): string {
  const taken = new Set(plans.map(({ data }) => data.code.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`x-${n}`)) return `X-${n}`;
}
