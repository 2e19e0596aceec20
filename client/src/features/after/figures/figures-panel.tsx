import type { ReactNode } from 'react';
import { Loader } from '@mantine/core';
import type { Replay } from '@waypost/shared/after';
import { useFormat, useT } from '../../../i18n';
import { EmptyState } from '../../../ui';
import style from '../after.module.css';
import { CoveragePart } from './coverage-part';
import { ForecastPart } from './forecast-part';
import { ResponsePart } from './response-part';
import { useFigures } from './use-figures';

/** What can be counted about the day; every figure says on how many it rests and what was left out. */
export function FiguresPanel({ replay }: { replay: Replay }): ReactNode {
  const t = useT();
  const format = useFormat();
  const counted = useFigures(replay);
  if (counted.state === 'counting')
    return (
      <p className={style.counting} role="status">
        <Loader size={16} /> {t('after.figures.counting')}
      </p>
    );
  if (counted.state === 'failed') return <EmptyState icon="warning" title={t('after.figures.failed')} />;
  const { figures } = counted;
  if (!figures) return <EmptyState icon="clock" title={t('after.nothing')} />;
  return (
    <div className={style.panel}>
      <p className={style.means}>
        {t('after.figures.means', { span: format.span(figures.from, figures.to) })}
      </p>
      <ResponsePart response={figures.response} />
      <CoveragePart coverage={figures.coverage} />
      <ForecastPart forecast={figures.forecast} />
    </div>
  );
}
