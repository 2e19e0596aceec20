import { useCallback, useEffect, useState } from 'react';
import type { ThingRef } from '../../../map';
import { STEP_OF_KIND, type StepName } from './step-names';

const KEY = 'waypost.plan.steps';

function remembered(atFirst: readonly StepName[]): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return new Set(Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : atFirst);
  } catch {
    return new Set(atFirst);
  }
}

export interface OpenSteps {
  isOpen(step: StepName): boolean;
  toggle(step: StepName): void;
}

/**
 * Which steps stand open, kept on this device. The step of whatever is chosen on the map opens by itself.
 * @param atFirst what is open for somebody who has not opened or closed any
 */
export function useOpenSteps(selected: ThingRef | undefined, atFirst: readonly StepName[]): OpenSteps {
  const [open, setOpen] = useState(() => remembered(atFirst));
  useEffect(() => localStorage.setItem(KEY, JSON.stringify([...open])), [open]);
  const chosen = selected && STEP_OF_KIND[selected.kind];
  useEffect(() => {
    if (chosen) setOpen((before) => (before.has(chosen) ? before : new Set(before).add(chosen)));
  }, [chosen, selected?.id]);
  const toggle = useCallback(
    (step: StepName) =>
      setOpen((before) => {
        const next = new Set(before);
        if (!next.delete(step)) next.add(step);
        return next;
      }),
    [],
  );
  return { isOpen: (step) => open.has(step), toggle };
}
