import { useMemo } from 'react';
import { useT } from '../../../i18n';
import { useCommands, useShortcuts, type PaletteCommand } from '../../../ui';
import type { Action, ActionVerb } from '../model/actions';

/** A letter for each step of the usual way, the first of its English name where that is free. */
const KEYS = {
  acknowledge: 'a',
  assign: 's',
  arrive: 'r',
  mark_controlled: 'u',
  close: 'c',
  add_note: 'n',
} as const satisfies Partial<Record<ActionVerb, string>>;
type Keyed = keyof typeof KEYS;

interface Does {
  step(verb: ActionVerb): void;
  /** Takes it, or lets it go; absent for whoever does not run incidents. */
  handle: { label: string; run(): void } | undefined;
}

/** Everything that can be done with the chosen incident, by letter and in the palette. */
export function useIncidentKeys(actions: readonly Action[], { step, handle }: Does): void {
  const t = useT();
  const offered = actions
    .filter(({ why }) => why === undefined)
    .map(({ verb }) => verb)
    .join();
  const commands = useMemo(() => {
    const named = (what: string): string => t('live.keys.chosen', { what });
    const steps = (offered === '' ? [] : (offered.split(',') as ActionVerb[])).map(
      (verb): PaletteCommand => ({
        id: `live.${verb}`,
        label: named(t(`live.action.${verb}`)),
        ...(verb in KEYS ? { keys: KEYS[verb as Keyed] } : {}),
        run: () => step(verb),
      }),
    );
    return handle
      ? [...steps, { id: 'live.handle', label: named(handle.label), keys: 'h', run: handle.run }]
      : steps;
  }, [offered, handle, step, t]);
  useCommands('live-incident', commands);
  useShortcuts(commands.flatMap(({ keys, run }) => (keys ? [{ keys, run }] : [])));
}
