import type { ReactNode } from 'react';
import { Alert } from '@mantine/core';
import { useT } from '../../i18n';
import { setUp } from '../../platform/endpoints';
import { useHashToken } from '../../platform/hash-token';
import { navigate } from '../../platform/router';
import { PageFrame } from '../../ui';
import { CredentialsForm } from './credentials-form';

/** The first account of a fresh server, by the link on its own console. */
export function SetupScreen(): ReactNode {
  const t = useT();
  const { token } = useHashToken();
  return (
    <PageFrame title={t('access.setup')} lead={t('access.setup.lead')} width={432} card>
      {token ? (
        <CredentialsForm
          fresh
          action={t('access.sign-up')}
          send={(credentials) => setUp({ token, ...credentials })}
          onDone={() => navigate('/', { replace: true })}
        />
      ) : (
        <Alert color="red">{t('access.setup.missing')}</Alert>
      )}
    </PageFrame>
  );
}
