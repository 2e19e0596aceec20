import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useFormat, useT } from '../../../i18n';
import { PriorityBadge } from '../../../ui';
import { Words } from '../parts/plan-card';
import { useSpotWords } from './spot-words';
import type { TableProps } from './tabletop';
import style from './tabletop.module.css';

/** "It is 14:05 and …": the moment and the place that were dealt. */
export function Scene({
  exercise,
  plan,
  plans,
  onStart,
  onAgain,
}: TableProps & { onStart(): void; onAgain(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const spot = useSpotWords(exercise.spot);
  return (
    <div className={style.scene}>
      <h1>
        <span>{t('contingencies.scene', { time: format.time(exercise.at) })}</span>{' '}
        <Words texts={plan.data.name} languages={plans.languages} />
      </h1>
      <p className={style.spot}>
        <PriorityBadge priority={plan.data.priority} words /> {spot && <span>{spot}</span>}
      </p>
      <p className={style.quiet}>{t('contingencies.scene.how', { count: exercise.questions.length })}</p>
      <div className={style.buttons}>
        <Button size="lg" onClick={onStart} data-table-focus autoFocus>
          {t('contingencies.scene.start')}
        </Button>
        <Button size="lg" variant="default" onClick={onAgain}>
          {t('contingencies.scene.again')}
        </Button>
      </div>
    </div>
  );
}
