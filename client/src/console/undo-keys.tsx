import { useMemo, type ReactNode } from 'react';
import { useT, type MessageKey } from '../i18n';
import { usePlanHistory } from '../sync/hooks';
import type { StepLabel } from '../sync/types';
import { showToast, useCommands, useShortcut } from '../ui';

/**
 * Undo and redo of one's own plan steps, on every screen. A screen that binds the same keys itself is asked first: its
 * listener is older, and what it takes is not taken twice.
 */
export function UndoKeys(): ReactNode {
  const t = useT();
  const { undo, redo, canUndo, canRedo, undoLabel, redoLabel } = usePlanHistory();
  const commands = useMemo(() => {
    const entry = (id: 'undo' | 'redo', label: StepLabel, keys: string, act: () => Promise<void>) => {
      const what = t(label.key as MessageKey, { count: label.count });
      const run = (): void => {
        void act();
        showToast({ text: t(`console.${id}.done`, { what }) });
      };
      return { id, label: t(`console.${id}`, { what }), keys, run };
    };
    return [
      ...(canUndo && undoLabel ? [entry('undo', undoLabel, 'mod+z', undo)] : []),
      ...(canRedo && redoLabel ? [entry('redo', redoLabel, 'mod+shift+z', redo)] : []),
    ];
  }, [t, canUndo, canRedo, undoLabel, redoLabel, undo, redo]);
  useCommands('history', commands);
  const runOf = (id: string) => (): void => commands.find((command) => command.id === id)?.run();
  useShortcut('mod+z', runOf('undo'));
  useShortcut('mod+shift+z', runOf('redo'));
  return null;
}
