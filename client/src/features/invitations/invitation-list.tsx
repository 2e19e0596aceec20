import { useCallback, useState, type ReactNode } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { PERSON } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { invitationsOf, revokeInvitation, type InvitationInfo } from '../../platform/endpoints';
import { useAnswer } from '../../platform/use-answer';
import { useNow, useRecord } from '../../sync/hooks';
import { ConfirmDestroy, EmptyState, ProblemNotice, showToast } from '../../ui';
import { stateOf } from './invitation';
import style from './invitation-list.module.css';

/** Every invitation of the event, the newest first; an open one can be revoked. */
export function InvitationList({ eventId }: { eventId: string }): ReactNode {
  const t = useT();
  const ask = useCallback(() => invitationsOf(eventId), [eventId]);
  const { value, problem, reload } = useAnswer(ask);
  const [revoking, setRevoking] = useState<string>();
  const revoke = async (): Promise<void> => {
    const answer = await revokeInvitation(eventId, revoking!);
    if (answer.ok) showToast({ text: t('invitations.revoked') });
    reload();
  };
  if (problem) return <ProblemNotice problem={problem} />;
  if (value?.invitations.length === 0)
    return (
      <EmptyState icon="link" title={t('invitations.empty.title')} detail={t('invitations.empty.detail')} />
    );
  const newestFirst = [...(value?.invitations ?? [])].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Stack gap={6}>
      {newestFirst.map((invitation) => (
        <Row key={invitation.id} invitation={invitation} onRevoke={() => setRevoking(invitation.id)} />
      ))}
      <ConfirmDestroy
        opened={revoking !== undefined}
        title={t('invitations.revoke.title')}
        lost={t('invitations.revoke.lost')}
        action={t('invitations.revoke')}
        onConfirm={revoke}
        onClose={() => setRevoking(undefined)}
      />
    </Stack>
  );
}

function Row({ invitation, onRevoke }: { invitation: InvitationInfo; onRevoke: () => void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(30_000);
  const person = useRecord(PERSON, invitation.personId);
  const state = stateOf(invitation, now);
  return (
    <Group className={style.row} wrap="nowrap" data-state={state}>
      <div className={style.main}>
        <Text fw={600}>
          {t(`domain.role.${invitation.role}`)} ·{' '}
          {person?.data.callSign ?? invitation.agency ?? t('invitations.open')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('invitations.used', { used: invitation.used, uses: invitation.uses })} ·{' '}
          {t('invitations.until', { time: format.dateTime(invitation.expiresAt) })}
        </Text>
      </div>
      <Text size="sm">{t(`invitations.state.${state}`)}</Text>
      {state === 'open' && (
        <Button variant="default" size="compact-sm" onClick={onRevoke}>
          {t('invitations.revoke')}
        </Button>
      )}
    </Group>
  );
}
