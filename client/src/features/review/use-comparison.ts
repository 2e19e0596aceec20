import { useDeferredValue, useMemo } from 'react';
import type { EventRecord } from '@waypost/shared/event';
import { compare, type PlanChange } from '@waypost/shared/review';
import type { Problem } from '../../platform/api';
import { usePastPlan, useToday } from './use-plans';

export interface Comparison {
  /** `undefined` while a plan is being fetched. */
  changes: readonly PlanChange[] | undefined;
  before: readonly EventRecord[] | undefined;
  after: readonly EventRecord[] | undefined;
  problem: Problem | undefined;
}

/**
 * Two states of the plan and what is different. Both are cut for this reader by the same rule, so what they are not
 * shown is in neither.
 * @param to an entry of the log; today's plan if it is absent
 */
export function useComparison(from: number | undefined, to?: number): Comparison {
  const past = usePastPlan(from);
  const other = usePastPlan(to);
  // Whoever draws must not wait for the comparison.
  const today = useDeferredValue(useToday());
  const before = past.records;
  const after = to === undefined ? today : other.records;
  const changes = useMemo(() => (before && after ? compare(before, after) : undefined), [before, after]);
  return { changes, before, after, problem: past.problem ?? other.problem };
}
