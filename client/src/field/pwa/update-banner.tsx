import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { takeUpdate, useUpdate } from './service-worker';

export function UpdateBanner(): ReactNode {
  const t = useT();
  if (!useUpdate()) return undefined;
  return (
    <div className="update" role="status">
      <span>{t('field.update.ready')}</span>
      <button type="button" className="quiet" onClick={takeUpdate}>
        {t('field.update.take')}
      </button>
    </div>
  );
}
