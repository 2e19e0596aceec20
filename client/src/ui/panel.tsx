import { useId, type ReactNode } from 'react';
import { ActionIcon } from '@mantine/core';
import { useT } from '../i18n';
import { Icon } from './icons';
import style from './panel.module.css';

interface Props {
  title: string;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  onClose?: () => void;
  children: ReactNode;
}

/** A named box beside or over the map that can be put away. */
export function Panel({ title, actions, onClose, children }: Props): ReactNode {
  const t = useT();
  const id = useId();
  return (
    <section className={style.panel} aria-labelledby={id}>
      <header className={style.head}>
        <h2 className={style.title} id={id}>
          {title}
        </h2>
        {actions}
        {onClose && (
          <ActionIcon onClick={onClose} aria-label={t('common.close')}>
            <Icon name="close" size={16} />
          </ActionIcon>
        )}
      </header>
      <div className={style.body}>{children}</div>
    </section>
  );
}
