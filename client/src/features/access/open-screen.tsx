import { useEffect, useState, type ReactNode } from 'react';
import { Loader } from '@mantine/core';
import { useT } from '../../i18n';
import type { Problem } from '../../platform/api';
import { redeemLink, whoAmI } from '../../platform/endpoints';
import { useHashToken } from '../../platform/hash-token';
import { Link } from '../../platform/router';
import { EmptyState, PageFrame, ProblemNotice } from '../../ui';
import { landingOf } from './landing';

async function landing(): Promise<string> {
  const me = await whoAmI();
  return me.ok ? landingOf(me.value.events) : '/';
}

/** Redeems a sign-in link and goes where it points. A full load, because the marshal's phone is another application. */
export function OpenScreen(): ReactNode {
  const t = useT();
  const { token, to } = useHashToken();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    if (!token) return setProblem({ code: 'not-found', status: 0 });
    void redeemLink(token).then(async (answer) => {
      if (!answer.ok) return setProblem(answer.error);
      location.replace(to ?? (await landing()));
    });
  }, [token, to]);
  return (
    <PageFrame title={t('access.opening')} width={480} card>
      {problem ? (
        <>
          <ProblemNotice problem={problem} />
          <EmptyState icon="link" title={t('access.open.failed')}>
            <Link href="/sign-in">{t('access.sign-in')}</Link>
          </EmptyState>
        </>
      ) : (
        <Loader size="sm" aria-label={t('common.loading')} />
      )}
    </PageFrame>
  );
}
