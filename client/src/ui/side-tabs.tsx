import { useMemo, type ReactNode } from 'react';
import { Tabs, Tooltip } from '@mantine/core';
import { useT } from '../i18n';
import { useCommands } from './commands';
import { Icon, type IconName } from './icons';
import { useShortcuts } from './shortcuts';
import style from './side-tabs.module.css';

/** One of the things that share the column beside the map. */
export interface SideTab {
  id: string;
  label: string;
  icon: IconName;
  /** How many wait in it: a component, so that its records do not draw the whole screen again. */
  badge?: ReactNode;
  panel: ReactNode;
}

/** So few have room for their names in every language. */
const NAMED_MOST = 3;

interface Props {
  tabs: readonly SideTab[];
  open: string;
  onOpen(id: string): void;
}

/**
 * Signs in a row, of which only the open one has its name written out: eight names do not fit beside a map in any of
 * the languages, two rows of them push the first incident down, and a menu would hide the counts. The figure keys and
 * the command palette open them too.
 */
export function SideTabs({ tabs, open, onOpen }: Props): ReactNode {
  const shown = tabs.some(({ id }) => id === open) ? open : (tabs[0]?.id ?? null);
  const named = (id: string): boolean => id === shown || tabs.length <= NAMED_MOST;
  useTabCommands(tabs, onOpen);
  useShortcuts(tabs.map(({ id }, index) => ({ keys: String(index + 1), run: () => onOpen(id) })));
  return (
    <Tabs value={shown} onChange={(id) => id && onOpen(id)} keepMounted={false} className={style.tabs ?? ''}>
      <Tabs.List className={style.list ?? ''}>
        {tabs.map(({ id, label, icon, badge }, index) => (
          <Tooltip key={id} label={`${label} (${index + 1})`} disabled={named(id)}>
            <Tabs.Tab value={id} className={style.tab ?? ''}>
              <span className={style.face}>
                <Icon name={icon} size={18} />
                <span className={named(id) ? style.name : 'wp-visually-hidden'}>{label}</span>
                {badge}
              </span>
            </Tabs.Tab>
          </Tooltip>
        ))}
      </Tabs.List>
      {tabs.map(({ id, panel }) => (
        <Tabs.Panel key={id} value={id}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function useTabCommands(tabs: readonly SideTab[], onOpen: (id: string) => void): void {
  const t = useT();
  const names = tabs.map(({ id, label }) => `${id}\t${label}`).join('\n');
  const commands = useMemo(
    () =>
      names.split('\n').map((line, index) => {
        const [id, label] = line.split('\t') as [string, string];
        return {
          id: `tab.${id}`,
          label: t('console.palette.show', { what: label }),
          keys: String(index + 1),
          run: () => onOpen(id),
        };
      }),
    // The list is new with every render; which tabs are in it is not.
    [names, onOpen, t],
  );
  useCommands('tabs', commands);
}

/** How many wait, in a tab; nothing for none. */
export const TabCount = ({ count, alarm }: { count: number; alarm?: boolean }): ReactNode =>
  count > 0 && (
    <span className={style.count} data-alarm={alarm || undefined}>
      {count > 99 ? '99+' : count}
    </span>
  );
