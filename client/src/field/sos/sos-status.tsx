import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useWhere } from '../position/location';
import { go } from '../router';
import { useSos } from './sos-context';

/** Tells whoever called for help how far the call has come, until it is over. */
export function SosStatus(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { open } = useSos();
  const { permission } = useWhere();
  if (!open) return undefined;
  const time = format.time(open.seenAt ?? open.happenedAt);
  return (
    <section className="sos-status" data-stage={open.stage} aria-label={t('field.sos.status')}>
      <p className="sos-stage" role="alert">
        {t(`field.sos.stage.${open.stage}`, { time })}
      </p>
      <p>{t(permission === 'granted' ? 'field.sos.position.sent' : 'field.sos.position.not-sent')}</p>
      <p className="hint">{t('field.sos.stay')}</p>
      <button type="button" className="quiet" onClick={() => go({ screen: 'reports', id: open.id })}>
        {t('field.report.addWords')}
      </button>
    </section>
  );
}
