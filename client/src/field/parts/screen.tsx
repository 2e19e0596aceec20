import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { back } from '../router';
import { Icon } from './icon';

interface Props {
  title: string;
  /** Where "back" goes when it is not the screen before. */
  onBack?: () => void;
  children: ReactNode;
  /** Stays in the lower part of the screen, where a thumb reaches. */
  foot?: ReactNode;
}

/** A page below the first one: its title, a way back, and focus on the title so that it is read out. */
export function Screen({ title, onBack = back, children, foot }: Props): ReactNode {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className="screen">
      <header className="bar">
        <button type="button" className="icon-button" onClick={onBack} aria-label={t('field.back')}>
          <Icon name="back" />
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main className="body">{children}</main>
      {foot && <footer className="foot">{foot}</footer>}
    </div>
  );
}
