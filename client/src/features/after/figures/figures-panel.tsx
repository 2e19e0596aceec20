import { useMemo, type ReactNode } from 'react';
import { EmptyState } from '../../../ui';
import { figuresOf, type Figures, type Replay } from '@waypost/shared/after';
import { useFormat, useT } from '../../../i18n';
import { useViewer } from '../../../sync/hooks';
import style from '../after.module.css';
import { CoveragePart } from './coverage-part';
import { ForecastPart } from './forecast-part';
import { ResponsePart } from './response-part';

/** Made once for a replay: the forecast alone takes a good part of a second. */
export function useFigures(replay: Replay): Figures | undefined {
  const eventId = useViewer()?.eventId;
  return useMemo(() => (eventId ? figuresOf(replay, eventId) : undefined), [replay, eventId]);
}

/** What can be counted about the day; every figure says on how many it rests and what was left out. */
export function FiguresPanel({ replay }: { replay: Replay }): ReactNode {
  const t = useT();
  const format = useFormat();
  const figures = useFigures(replay);
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
