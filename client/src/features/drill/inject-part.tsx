import type { ReactNode } from 'react';
import type { ScoreLine } from '@waypost/shared/drill';
import type { DrillInject } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import style from './drill.module.css';
import { minutesAndSeconds } from './minutes';
import { SIGNS, useActWords, useDrillText, type Drill } from './use-drills';

interface Props {
  drill: Drill;
  inject: DrillInject;
  lines: readonly ScoreLine[];
}

/** One thing that happened, with what was expected and what became of it. */
export function InjectPart({ drill, inject, lines }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const text = useDrillText();
  const words = useActWords();
  const { startedAt, speed } = drill.data;
  const minute = ((Date.parse(inject.at) - Date.parse(startedAt)) / 60_000) * speed;
  return (
    <li className={style.inject}>
      <h2>
        <span className={style.minute}>
          {t('drill.minute', { minute: format.number(Math.round(minute)) })}
        </span>
        {text(inject.title)}
      </h2>
      {lines.length === 0 ? (
        <p className={style.quiet}>{t('drill.nothing_expected')}</p>
      ) : (
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t('drill.col.expected')}</th>
              <th scope="col">{t('drill.col.within')}</th>
              <th scope="col">{t('drill.col.took')}</th>
              <th scope="col">{t('drill.col.points')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ expectation, outcome, tookS, points }) => (
              <tr key={expectation.id}>
                <td>
                  <span className={style.outcome} data-outcome={outcome}>
                    <span aria-hidden="true">{SIGNS[outcome]}</span> {t(`drill.outcome.${outcome}`)}
                  </span>{' '}
                  {words(expectation)}
                </td>
                <td>{minutesAndSeconds(expectation.withinS)}</td>
                <td>{tookS === undefined ? t('drill.not_done') : minutesAndSeconds(tookS)}</td>
                <td>
                  {format.number(points)} / {format.number(expectation.points)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}
