import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { useSetSharing, useSharing } from './use-sharing';

/** Never shared without saying so; and if it was meant to be shared and is not, why. */
export function SharingBanner(): ReactNode {
  const t = useT();
  const format = useFormat();
  const sharing = useSharing();
  const setSharing = useSetSharing();
  const { duty } = useMine();
  if (sharing === 'off' || sharing === 'off-shift' || sharing === 'not-live') return undefined;
  const words =
    sharing !== 'on'
      ? t(`field.position.${sharing}`)
      : duty.current
        ? t('field.position.on', { time: format.time(duty.current.to) })
        : t('field.position.on.helper');
  return (
    <section className="sharing" data-state={sharing} aria-label={t('field.position.title')}>
      <Icon name="locate" />
      <p>{words}</p>
      <button type="button" className="quiet" onClick={() => void setSharing(false)}>
        {t('field.position.stop')}
      </button>
    </section>
  );
}
