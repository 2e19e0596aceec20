import type { ReactNode } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { useT } from '../i18n';
import { navigate } from '../platform/router';
import { Icon } from './icons';
import { useLeave } from './use-leave';

export function AccountMenu(): ReactNode {
  const t = useT();
  const { ask, question } = useLeave();
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t('console.account')}>
            <Icon name="account" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => navigate('/')}>{t('console.home')}</Menu.Item>
          <Menu.Item onClick={() => navigate('/account')}>{t('console.account.open')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={ask}>{t('console.account.out')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {question}
    </>
  );
}
