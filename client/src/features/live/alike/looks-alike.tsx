import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../../../i18n';
import { Age, Icon } from '../../../ui';
import type { Incident } from '../model/seen';
import type { LiveWords } from '../parts/use-live-words';
import style from './alike.module.css';

interface Props {
  alike: readonly Incident[];
  words: LiveWords;
  onOpen(id: string): void;
  /** Puts what was written on that incident instead of beginning another. */
  onAdd(incident: Incident): void;
}

/** A hint beside what is being written, never in its way: Enter goes on doing what it did. */
export function LooksAlike({ alike, words, onOpen, onAdd }: Props): ReactNode {
  const t = useT();
  if (alike.length === 0) return null;
  return (
    <section className={style.alike} aria-label={t('live.alike.title')}>
      <strong>
        <Icon name="warning" size={14} /> {t('live.alike.title')}
      </strong>
      <ul>
        {alike.map((incident) => (
          <li key={incident.id} onMouseDown={(event) => event.preventDefault()}>
            <button type="button" className={style.open} onClick={() => onOpen(incident.id)}>
              {words.headline(incident)}
            </button>
            <span className={style.age}>
              <Age at={incident.data.happenedAt} />
            </span>
            <Button size="compact-xs" variant="default" onClick={() => onAdd(incident)}>
              {t('live.alike.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
