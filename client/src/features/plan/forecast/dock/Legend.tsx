import type { ReactNode } from 'react';
import { LEVELS_OF_SERVICE, WALKWAY_LIMITS } from '@waypost/shared/crowd';
import { useFormat, useT } from '../../../../i18n';
import style from './dock.module.css';

/** What colours and letters mean, in people on a square metre. */
export function Legend(): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <dl className={style.legend} aria-label={t('forecast.legend')}>
      <dt>{t('forecast.legend.unit')}</dt>
      {LEVELS_OF_SERVICE.map((level, i) => (
        <dd key={level}>
          <i data-level={level}>{level}</i>
          {level === 'F'
            ? t('forecast.legend.over', { density: format.number(WALKWAY_LIMITS[4]!, 1) })
            : t('forecast.legend.to', { density: format.number(WALKWAY_LIMITS[i]!, 1) })}
        </dd>
      ))}
    </dl>
  );
}
