import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { useRecord } from '../../sync/hooks';
import { useMine } from '../mine';
import { DEBRIEF } from '../refs';
import { go } from '../router';

/** Asked of those who led, from the last phase on; later it is only a line. */
export function DebriefCard(): ReactNode {
  const t = useT();
  const { viewer, event, phase } = useMine();
  const written = useRecord(DEBRIEF, viewer.personId) !== undefined;
  const over = event?.state === 'closed' || (event?.state === 'live' && phase?.phase === 'disbandment');
  if (!over || viewer.role === 'marshal' || viewer.role === 'observer') return null;
  return (
    <section className="card" aria-label={t('field.debrief.title')}>
      <p>{t(written ? 'field.debrief.written' : 'field.debrief.ask')}</p>
      <button
        type="button"
        className={written ? 'quiet' : 'primary'}
        onClick={() => go({ screen: 'debrief' })}
      >
        {t(written ? 'field.debrief.mend' : 'field.debrief.open')}
      </button>
    </section>
  );
}
