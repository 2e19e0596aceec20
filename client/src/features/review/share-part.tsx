import { useState, type ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import { isStaff, type EventRecord, type VersionData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { navigate } from '../../platform/router';
import { useSend, useViewer } from '../../sync/hooks';
import { ConfirmDestroy, Icon, showToast, WhyButton } from '../../ui';
import { addressOf } from './model/address';
import style from './review.module.css';

interface Props {
  version: EventRecord<VersionData>;
  comments: number;
}

/** Whether partners see the version; for organisers with the way to change it. */
export function SharePart({ version, comments }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const [asking, setAsking] = useState<'withdraw' | 'remove'>();
  const send = useSend();
  const { id, data } = version;
  if (!viewer || !isStaff(viewer)) return null;
  const speaks = viewer.role === 'owner' || viewer.role === 'organiser';
  const share = async (): Promise<void> => {
    const outcome = await send('version.share', { id });
    if (outcome.ok)
      showToast({
        text: t('review.shared'),
        action: { label: t('common.undo'), run: () => void send('version.withdraw', { id }) },
      });
  };
  const remove = async (): Promise<void> => {
    const outcome = await send('version.remove', { id });
    if (outcome.ok) navigate(addressOf(viewer.eventId));
  };
  const signed = data.agreed.some(({ side }) => side === 'organisers');
  const notOurs = speaks ? undefined : t('review.why.speaks');
  return (
    <div className={style.share}>
      <p className={style.quiet}>
        <Icon name={data.shared ? 'sharing' : 'lock'} size={14} />{' '}
        {data.shared
          ? t('review.share.since', { time: format.dateTime(data.shared.at), who: data.shared.callSign })
          : t('review.share.own')}
      </p>
      <Group gap="xs">
        {data.shared ? (
          <WhyButton
            why={notOurs ?? (signed ? t('review.why.signed') : undefined)}
            onClick={() => setAsking('withdraw')}
          >
            {t('review.withdraw')}
          </WhyButton>
        ) : (
          <>
            <WhyButton why={notOurs} variant="filled" onClick={() => void share()}>
              {t('review.share')}
            </WhyButton>
            {data.agreed.length === 0 && (
              <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsking('remove')}>
                {t('common.remove')}
              </Button>
            )}
          </>
        )}
      </Group>
      <ConfirmDestroy
        opened={asking === 'withdraw'}
        title={t('review.withdraw.title', { name: data.name })}
        lost={t('review.withdraw.lost', { comments, signatures: data.agreed.length })}
        action={t('review.withdraw')}
        onConfirm={async () => void (await send('version.withdraw', { id }))}
        onClose={() => setAsking(undefined)}
      />
      <ConfirmDestroy
        opened={asking === 'remove'}
        title={t('review.remove.title', { name: data.name })}
        lost={t('review.remove.lost', { comments })}
        action={t('common.remove')}
        onConfirm={remove}
        onClose={() => setAsking(undefined)}
      />
    </div>
  );
}
