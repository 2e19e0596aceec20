import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Icon } from '../../../ui';
import style from './list.module.css';

/** Nothing left to mend: said so that it feels like what it is. */
export function AllClear({ filtered, waived }: { filtered: boolean; waived: number }): ReactNode {
  const t = useT();
  if (filtered) return <p className={style.none}>{t('findings.none.here')}</p>;
  return (
    <div className={style.clear} role="status">
      <span className={style.clearSign}>
        <Icon name="check" size={40} />
      </span>
      <h2>{t('findings.clear')}</h2>
      <p>{t('findings.clear.means')}</p>
      {waived > 0 && <p>{t('findings.clear.waived', { count: waived })}</p>}
    </div>
  );
}
