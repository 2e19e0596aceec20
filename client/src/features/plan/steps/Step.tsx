import type { ReactNode } from 'react';
import { Icon } from '../../../ui';
import { useDesk } from '../model/desk';
import style from './steps.module.css';

interface Props {
  title: string;
  count: number;
  /** What this step still lacks. */
  finding?: string;
  /** How to add to it; only for those who may. */
  actions: ReactNode;
  children: ReactNode;
}

export function Step({ title, count, finding, actions, children }: Props): ReactNode {
  const { editable } = useDesk();
  return (
    <div className={style.step} role="group" aria-label={title}>
      <header>
        <h2>
          {title} <span>{count}</span>
        </h2>
        {editable && actions}
      </header>
      {finding && (
        <p className={style.finding}>
          <Icon name="warning" size={14} /> {finding}
        </p>
      )}
      {children}
    </div>
  );
}
