import type { ReactNode } from 'react';
import { Text, Title } from '@mantine/core';
import { useT } from '../i18n';
import { Link } from '../platform/router';
import { AccountMenu } from './account-menu';
import { Mark } from './mark';
import style from './page-frame.module.css';
import { ViewMenu } from './view-menu';

interface Props {
  title: string;
  lead?: string;
  /** Widest the content may get, in pixels. */
  width?: number;
  /** Whether somebody is signed in here. */
  signedIn?: boolean;
  /** In a box of its own: for the small screens before anybody is in. */
  card?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen outside any event. */
export function PageFrame({
  title,
  lead,
  width = 880,
  signedIn = false,
  card = false,
  actions,
  children,
}: Props): ReactNode {
  const t = useT();
  return (
    <div className={style.page}>
      <header className={style.bar}>
        <Link href="/" className={style.home}>
          <Mark />
          <span className={style.word} translate="no">
            {t('console.title')}
          </span>
        </Link>
        <ViewMenu />
        {signedIn && <AccountMenu />}
      </header>
      <main className={style.main} style={{ maxWidth: width }}>
        <div className={card ? style.card : undefined}>
          <div
            style={{
              display: 'flex',
              alignItems: 'start',
              justifyContent: 'space-between',
              gap: 16,
              marginBottom: 20,
            }}
          >
            <div>
              <Title order={1}>{title}</Title>
              {lead && (
                <Text c="dimmed" mt={4}>
                  {lead}
                </Text>
              )}
            </div>
            {actions}
          </div>
          {children}
        </div>
      </main>
    </div>
  );
}
