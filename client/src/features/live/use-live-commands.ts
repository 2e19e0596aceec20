import { useMemo, useRef } from 'react';
import { useT } from '../../i18n';
import { useCommands, useShortcuts, type PaletteCommand } from '../../ui';
import { runsIncidents } from './model/actions';
import { beside } from './model/queue';
import type { LiveData } from './parts/use-live-data';
import { QUICK_FIELD } from './quick/quick-bar';
import type { Selection } from './use-selection';

/** What can be done on this screen whatever is chosen, by key and in the palette. */
export function useLiveCommands(live: LiveData, selection: Selection): void {
  const t = useT();
  const now = useRef({ live, selection });
  now.current = { live, selection };
  const runs = runsIncidents(live.viewer);
  const eventId = live.viewer?.eventId;
  const commands = useMemo((): PaletteCommand[] => {
    const go = (by: 1 | -1) => (): void => {
      const { live: seen, selection: chosen } = now.current;
      const next = beside(seen.incidents, chosen.incident?.id, by, Date.now());
      if (next) chosen.openIncident(next.id);
    };
    const start = (): void => now.current.selection.startReport();
    const write = (): void => document.getElementById(QUICK_FIELD)?.focus();
    const openWall = (): void => void window.open(`/e/${eventId}/wall`, '_blank', 'noopener');
    return [
      ...(runs ? [{ id: 'live.new', label: t('live.new'), keys: 'i', run: start }] : []),
      ...(runs ? [{ id: 'live.quick', label: t('live.quick.label'), keys: '/', run: write }] : []),
      { id: 'live.next', label: t('live.keys.next'), keys: 'j', run: go(1) },
      { id: 'live.previous', label: t('live.keys.previous'), keys: 'k', run: go(-1) },
      { id: 'live.wall', label: t('live.wall.open_wall'), run: openWall },
    ];
  }, [runs, eventId, t]);
  useCommands('live', commands);
  useShortcuts(commands.flatMap(({ keys, run }) => (keys ? [{ keys, run }] : [])));
}
