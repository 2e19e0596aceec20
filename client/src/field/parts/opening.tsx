import type { ReactNode } from 'react';
import { useT } from '../../i18n';

export function Opening(): ReactNode {
  const t = useT();
  return (
    <p className="opening" role="status">
      {t('field.opening')}
    </p>
  );
}
