import type { ReactNode } from 'react';
import { Stack } from '@mantine/core';
import { useT } from '../../i18n';
import { signIn } from '../../platform/endpoints';
import { Link, navigate } from '../../platform/router';
import { PageFrame } from '../../ui';
import { CredentialsForm } from './credentials-form';

export function SignInScreen(): ReactNode {
  const t = useT();
  return (
    <PageFrame title={t('access.sign-in')} lead={t('access.sign-in.lead')} width={432} card>
      <CredentialsForm
        fresh={false}
        action={t('access.sign-in')}
        send={({ email, password }) => signIn({ email, password })}
        onDone={() => navigate('/', { replace: true })}
      />
      <Stack gap={6} mt="lg">
        <Link href="/sign-up">{t('access.to.sign-up')}</Link>
        <Link href="/join">{t('access.to.join')}</Link>
      </Stack>
    </PageFrame>
  );
}
