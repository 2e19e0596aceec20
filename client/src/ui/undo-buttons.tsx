import type { ReactNode } from 'react';
import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { useT, type MessageKey } from '../i18n';
import { usePlanHistory } from '../sync/hooks';
import type { StepLabel } from '../sync/types';
import { Icon } from './icons';
import { useShortcut } from './shortcuts';

/** Undo and redo of one's own steps, also after a reload. */
export function UndoButtons(): ReactNode {
  const t = useT();
  const history = usePlanHistory();
  useShortcut('mod+z', () => void (history.canUndo && history.undo()));
  useShortcut('mod+shift+z', () => void (history.canRedo && history.redo()));
  const named = (verb: 'undo' | 'redo', label: StepLabel | undefined): string =>
    label
      ? t(`console.${verb}`, { what: t(label.key as MessageKey, { count: label.count }) })
      : t(verb === 'undo' ? 'console.undo.nothing' : 'console.redo.nothing');
  const undo = named('undo', history.canUndo ? history.undoLabel : undefined);
  const redo = named('redo', history.canRedo ? history.redoLabel : undefined);
  return (
    <Group gap={2} wrap="nowrap">
      <Tooltip label={undo}>
        <ActionIcon
          size="lg"
          aria-label={undo}
          aria-disabled={!history.canUndo}
          {...(history.canUndo ? {} : { 'data-disabled': true })}
          onClick={() => history.canUndo && void history.undo()}
        >
          <Icon name="undo" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redo}>
        <ActionIcon
          size="lg"
          aria-label={redo}
          aria-disabled={!history.canRedo}
          {...(history.canRedo ? {} : { 'data-disabled': true })}
          onClick={() => history.canRedo && void history.redo()}
        >
          <Icon name="redo" />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
