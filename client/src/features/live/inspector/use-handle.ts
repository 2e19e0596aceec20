import { useMemo } from 'react';
import { isOver } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { runsIncidents } from '../model/actions';
import type { Incident } from '../model/seen';
import type { Act } from '../parts/use-act';
import type { LiveData } from '../parts/use-live-data';

export interface Handle {
  mine: boolean;
  /** What it does: take it, take it over, or let it go. */
  label: string;
  run(): void;
}

/** Taking on the chosen incident, for those who run incidents; taking it over names from whom. */
export function useHandle(
  { id, data: { handledBy, state } }: Incident,
  { viewer }: LiveData,
  act: Act,
): Handle | undefined {
  const t = useT();
  const may = viewer !== undefined && runsIncidents(viewer) && state !== undefined && !isOver(state);
  const mine = handledBy !== undefined && handledBy === viewer?.personId;
  return useMemo(() => {
    if (!may) return undefined;
    const from = handledBy ? { from: handledBy } : {};
    const label = mine ? 'let_go' : handledBy ? 'take_over' : 'take';
    const run = (): void =>
      void (mine ? act('incident.let_go', { id }) : act('incident.take', { id, ...from }));
    return { mine, label: t(`live.handling.${label}`), run };
  }, [may, mine, handledBy, id, act, t]);
}
