import type { ReactNode } from 'react';
import { Alert, Stack } from '@mantine/core';
import { useT } from '../../i18n';
import { serverConfig, signUp } from '../../platform/endpoints';
import { Link, navigate } from '../../platform/router';
import { useAnswer } from '../../platform/use-answer';
import { PageFrame } from '../../ui';
import { CredentialsForm } from './credentials-form';

export function SignUpScreen(): ReactNode {
  const t = useT();
  const config = useAnswer(serverConfig).value;
  return (
    <PageFrame title={t('access.sign-up')} lead={t('access.sign-up.lead')} width={432} card>
      {config?.signUpOpen === false ? (
        <Alert>{t('access.sign-up.closed')}</Alert>
      ) : (
        <CredentialsForm
          fresh
          action={t('access.sign-up')}
          send={signUp}
          onDone={() => navigate('/', { replace: true })}
        />
      )}
      <Stack gap={6} mt="lg">
        <Link href="/sign-in">{t('access.to.sign-in')}</Link>
        <Link href="/join">{t('access.to.join')}</Link>
      </Stack>
    </PageFrame>
  );
}
