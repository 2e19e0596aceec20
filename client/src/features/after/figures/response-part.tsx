import { useState, type ReactNode } from 'react';
import { SegmentedControl } from '@mantine/core';
import {
  LEFT_OUT,
  MEASURES,
  type Group,
  type Measure,
  type Response,
  type Stat,
} from '@waypost/shared/after';
import { useFormat, useT } from '../../../i18n';
import style from '../after.module.css';
import { HourBars } from './hour-bars';

/** How fast reports were taken on, acted on and closed, one of the three at a time. */
export function ResponsePart({ response }: { response: Response }): ReactNode {
  const t = useT();
  const format = useFormat();
  const [what, setWhat] = useState<Measure>('acknowledge');
  const { all, byType, byPriority, byHour, reopened } = response;
  const row = <Key,>(group: Group<Key>, name: string) => ({ name, stat: group.stats[what] });
  return (
    <section aria-label={t('after.response')}>
      <h2>{t('after.response')}</h2>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('after.response.which')}
        value={what}
        onChange={(value) => setWhat(value as Measure)}
        data={MEASURES.map((each) => ({ value: each, label: t(`after.measure.${each}`) }))}
      />
      <p className={style.means}>{t(`after.measure.${what}.means`)}</p>
      <StatTable
        caption={t('after.by.priority')}
        rows={[
          ...byPriority.map((group) => row(group, t(`domain.priority.${group.key}`))),
          row(all, t('after.all')),
        ]}
      />
      <LeftOut stat={all.stats[what]} reopened={reopened} />
      <StatTable
        caption={t('after.by.type')}
        rows={byType.map((group) => row(group, t(`domain.incident.${group.key}`)))}
      />
      <HourBars hours={byHour} what={what} />
      <StatTable
        caption={t('after.by.hour')}
        rows={byHour.map((group) => row(group, format.dateTime(group.key)))}
      />
    </section>
  );
}

interface TableProps {
  caption: string;
  rows: readonly { name: string; stat: Stat }[];
}

function StatTable({ caption, rows }: TableProps): ReactNode {
  const t = useT();
  const format = useFormat();
  if (rows.length === 0) return null;
  const time = (ms: number | undefined): string => (ms === undefined ? '–' : format.duration(ms));
  return (
    <table className={style.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('after.col.n')}</th>
          <th scope="col">{t('after.col.median')}</th>
          <th scope="col">{t('after.col.p90')}</th>
          <th scope="col">{t('after.col.in_time')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, stat }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{format.number(stat.n)}</td>
            <td>{time(stat.medianMs)}</td>
            <td>{time(stat.p90Ms)}</td>
            <td>{stat.inTime ? t('after.of', stat.inTime) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number is worth what is said about those that are not in it. */
function LeftOut({ stat, reopened }: { stat: Stat; reopened: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const reasons = LEFT_OUT.filter((why) => stat.leftOut[why] > 0).map((why) =>
    t(`after.left_out.${why}`, { count: stat.leftOut[why] }),
  );
  return (
    <p className={style.means}>
      {t('after.rests_on', { count: stat.n })}{' '}
      {reasons.length > 0 && t('after.left_out', { reasons: format.list(reasons) })}{' '}
      {reopened > 0 && t('after.reopened', { count: reopened })}
    </p>
  );
}
