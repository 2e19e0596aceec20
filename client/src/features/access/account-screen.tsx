import type { ReactNode } from 'react';
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useFormat, useT } from '../../i18n';
import { endSession, mySessions, whoAmI, type Session } from '../../platform/endpoints';
import { useAnswer } from '../../platform/use-answer';
import { PageFrame, ProblemNotice, showToast, useLeave } from '../../ui';

export function AccountScreen(): ReactNode {
  const t = useT();
  const { ask, question } = useLeave();
  const me = useAnswer(whoAmI);
  const sessions = useAnswer(mySessions);
  const account = me.value?.account;
  const problem = me.problem ?? sessions.problem;
  return (
    <PageFrame
      title={t('access.account')}
      {...leadOf(account, me.value ? t('access.no-account') : undefined)}
      width={680}
      signedIn
    >
      <Stack>
        {problem && <ProblemNotice problem={problem} />}
        <div>
          <Title order={2}>{t('access.devices')}</Title>
          <Text c="dimmed">{t('access.devices.lead')}</Text>
        </div>
        {sessions.value?.sessions.map((session) => (
          <Device key={session.id} session={session} onEnded={sessions.reload} />
        ))}
        <Group>
          <Button variant="default" onClick={ask}>
            {t('console.account.out')}
          </Button>
        </Group>
        {question}
      </Stack>
    </PageFrame>
  );
}

const leadOf = (
  account: { name: string; email: string } | undefined,
  otherwise: string | undefined,
): { lead?: string } => {
  const lead = account ? `${account.name} · ${account.email}` : otherwise;
  return lead ? { lead } : {};
};

function Device({ session, onEnded }: { session: Session; onEnded: () => void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const end = async (): Promise<void> => {
    const answer = await endSession(session.id);
    if (answer.ok) showToast({ text: t('access.device.ended') });
    onEnded();
  };
  return (
    <Group
      justify="space-between"
      wrap="nowrap"
      p="sm"
      style={{ background: 'var(--wp-surface)', border: '1px solid var(--wp-line)', borderRadius: 6 }}
    >
      <div>
        <Text fw={600}>{session.current ? t('access.device.this') : t('access.device.other')}</Text>
        <Text size="sm" c="dimmed">
          {t('access.device.since', {
            since: format.date(session.createdAt),
            seen: format.dateTime(session.lastSeenAt),
          })}
        </Text>
      </div>
      {session.current ? (
        <Badge variant="light">{t('access.device.this')}</Badge>
      ) : (
        <Button variant="default" size="compact-sm" onClick={() => void end()}>
          {t('access.device.end')}
        </Button>
      )}
    </Group>
  );
}
