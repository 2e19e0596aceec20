import { LIMITS, type Fixes } from '@waypost/shared/contract';
import type { Fix, FixMap } from './types';

/** The batch laid over what was known; what is older than its life is gone even when no drop arrived (rule P1). */
export function applyFixes(known: FixMap, batch: Fixes): FixMap {
  const oldest = Date.parse(batch.at) - LIMITS.fixLifeMs;
  const next = new Map<string, Fix>([...known].filter(([, fix]) => Date.parse(fix.takenAt) >= oldest));
  for (const { personId, ...fix } of batch.put) next.set(personId, fix);
  for (const personId of batch.drop) next.delete(personId);
  return next;
}
