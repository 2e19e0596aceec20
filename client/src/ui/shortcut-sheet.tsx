import { useState, type ReactNode } from 'react';
import { Kbd, Modal } from '@mantine/core';
import { useT } from '../i18n';
import { useAllCommands } from './commands';
import { keysInWords } from './keys-in-words';
import { useShortcut } from './shortcuts';
import style from './shortcut-sheet.module.css';

/** `?`: every key that does something on the present screen. */
export function ShortcutSheet(): ReactNode {
  const t = useT();
  const [opened, setOpened] = useState(false);
  useShortcut('?', () => setOpened((open) => !open));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={t('console.keys.title')} size="lg">
      <Keys />
    </Modal>
  );
}

function Keys(): ReactNode {
  const t = useT();
  const everywhere = [
    { keys: 'mod+k', label: t('console.keys.palette') },
    { keys: '?', label: t('console.keys.sheet') },
    { keys: 'Escape', label: t('console.keys.back') },
  ];
  const here = useAllCommands().flatMap(({ keys, label }) => (keys ? [{ keys, label }] : []));
  return (
    <>
      <KeyList title={t('console.keys.here')} rows={here} />
      <KeyList title={t('console.keys.everywhere')} rows={everywhere} />
      <p className={style.note}>{t('console.keys.typing')}</p>
    </>
  );
}

function KeyList({
  title,
  rows,
}: {
  title: string;
  rows: readonly { keys: string; label: string }[];
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={style.heading}>{title}</h3>
      <dl className={style.list}>
        {rows.map(({ keys, label }) => (
          <div key={`${keys} ${label}`}>
            <dt>
              <Kbd>{keysInWords(keys)}</Kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
