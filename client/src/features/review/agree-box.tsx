import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { sideOf, type EventRecord, type Signature, type VersionData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useSend, useViewer } from '../../sync/hooks';
import type { WireViewer } from '../../sync/types';
import { ConfirmDestroy, Icon, showToast, WhyButton } from '../../ui';
import style from './review.module.css';

const SIGNING = ['organisers', 'partners'] as const;

/** Who has agreed, side by side, with who and when; one's own side with the button to do it. */
export function AgreeBox({ version }: { version: EventRecord<VersionData> }): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const [takingBack, setTakingBack] = useState<Signature>();
  const send = useSend();
  if (!viewer) return null;
  const { id, data } = version;
  const agree = async (): Promise<void> => {
    const { entry, name, remarks } = data;
    // What is on this screen is what is signed: if it has changed meanwhile, the server refuses.
    const looked = { entry, name, ...(remarks ? { remarks } : {}) };
    const outcome = await send('version.agree', { id, looked });
    if (outcome.ok)
      showToast({
        text: t('review.agreed'),
        action: {
          label: t('common.undo'),
          run: () => void send('version.take_back', { id, by: viewer.personId }),
        },
      });
  };
  return (
    <div className={style.agree}>
      {SIGNING.map((side) => {
        const signatures = data.agreed.filter((one) => one.side === side);
        const mine = signatures.some(({ by }) => by === viewer.personId);
        return (
          <section key={side} aria-label={t(`domain.side.${side}`)}>
            <h3>{t(`domain.side.${side}`)}</h3>
            {signatures.length === 0 && <p className={style.quiet}>{t('review.agree.not_yet')}</p>}
            {signatures.map((one) => (
              <SignatureLine
                key={one.by}
                signature={one}
                onTakeBack={mayTakeBack(one, viewer) ? () => setTakingBack(one) : undefined}
              />
            ))}
            {sideOf(viewer) === side && !mine && (
              <WhyButton why={whyNot(version, viewer, t)} variant="filled" onClick={() => void agree()}>
                {t('review.agree')}
              </WhyButton>
            )}
          </section>
        );
      })}
      <ConfirmDestroy
        opened={takingBack !== undefined}
        title={t('review.take_back.title')}
        lost={t('review.take_back.lost', { name: data.name, who: takingBack?.callSign ?? '' })}
        action={t('review.take_back')}
        onConfirm={async () => void (await send('version.take_back', { id, by: takingBack!.by }))}
        onClose={() => setTakingBack(undefined)}
      />
    </div>
  );
}

function SignatureLine({
  signature: { callSign, agency, at },
  onTakeBack,
}: {
  signature: Signature;
  onTakeBack: (() => void) | undefined;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <p className={style.signature}>
      <Icon name="check" size={14} />
      <span>
        {[agency, callSign].filter(Boolean).join(' · ')}
        <span className={style.quiet}> {format.dateTime(at)}</span>
      </span>
      {onTakeBack && (
        <Button size="compact-xs" variant="subtle" onClick={onTakeBack}>
          {t('review.take_back')}
        </Button>
      )}
    </p>
  );
}

/** One's own, and a colleague's: the same rule as the server's. */
const mayTakeBack = (signature: Signature, viewer: WireViewer): boolean =>
  viewer.role !== 'control' &&
  viewer.role !== 'mediator' &&
  (signature.by === viewer.personId ||
    (signature.side === sideOf(viewer) && signature.agency === viewer.agency));

const whyNot = (
  { data }: EventRecord<VersionData>,
  viewer: WireViewer,
  t: ReturnType<typeof useT>,
): string | undefined =>
  viewer.role === 'control' ? t('review.why.speaks') : data.shared ? undefined : t('review.why.not_shared');
