import type { ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import type { CloseReason } from '@waypost/shared/contract';
import { useT } from '../i18n';
import { navigate } from '../platform/router';
import { EmptyState } from '../ui';

/** The session was ended for good: why, and what helps (rule S5). */
export function ClosedNotice({ reason }: { reason: CloseReason }): ReactNode {
  const t = useT();
  return (
    <EmptyState icon="lock" title={t(`close.${reason}.title`)} detail={t(`close.${reason}.detail`)}>
      <Group>
        {reason === 'not-signed-in' ? (
          <Button onClick={() => navigate('/sign-in')}>{t('access.sign-in')}</Button>
        ) : (
          <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
        )}
        <Button variant="default" onClick={() => navigate('/')}>
          {t('console.home')}
        </Button>
      </Group>
    </EmptyState>
  );
}
