import type { ContingencyStep, EventRole } from '@waypost/shared/event';

export interface OrderGroup {
  role: EventRole;
  steps: ContingencyStep[];
}

/** Orders by whom they are for; the roles in the order in which they first have something to do. */
export function byRole(steps: readonly ContingencyStep[]): OrderGroup[] {
  const groups = new Map<EventRole, ContingencyStep[]>();
  for (const step of steps) groups.set(step.role, [...(groups.get(step.role) ?? []), step]);
  return [...groups].map(([role, own]) => ({ role, steps: own }));
}

/** An order after the last one of its role, so that the groups stay in their order. */
export function added(steps: readonly ContingencyStep[], step: ContingencyStep): ContingencyStep[] {
  const last = steps.findLastIndex(({ role }) => role === step.role);
  const at = last < 0 ? steps.length : last + 1;
  return [...steps.slice(0, at), step, ...steps.slice(at)];
}

export const without = (steps: readonly ContingencyStep[], id: string): ContingencyStep[] =>
  steps.filter((step) => step.id !== id);

export const changed = (
  steps: readonly ContingencyStep[],
  id: string,
  set: Partial<ContingencyStep>,
): ContingencyStep[] => steps.map((step) => (step.id === id ? { ...step, ...set } : step));

/** One place up or down among the orders of the same role; the same list when there is no such place. */
export function shifted(steps: readonly ContingencyStep[], id: string, by: -1 | 1): ContingencyStep[] {
  const from = steps.findIndex((step) => step.id === id);
  const own = steps.flatMap((step, index) => (step.role === steps[from]?.role ? [index] : []));
  const to = own[own.indexOf(from) + by];
  const next = [...steps];
  if (from < 0 || to === undefined) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/** The order as another role's, at the end of what that role does. */
export function givenTo(steps: readonly ContingencyStep[], id: string, role: EventRole): ContingencyStep[] {
  const step = steps.find((one) => one.id === id);
  return step ? added(without(steps, id), { ...step, role }) : [...steps];
}
