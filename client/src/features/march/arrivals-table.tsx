import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import style from './march.module.css';
import type { ArrivalRow, Span } from './model/rows';
import type { March } from './use-march';

/** When head and tail pass each checkpoint and when each crossing can be opened again, with its span. */
export function ArrivalsTable({ march }: { march: March }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { rows } = march;
  if (rows.length === 0) return null;
  const ahead = rows.filter(({ over }) => !over);
  // What is behind the tail is one line: what is still to come must not be scrolled for.
  const behind = rows.filter(({ over, checkpoint }) => over && checkpoint);
  return (
    <>
      <table className={style.arrivals}>
        <caption className="wp-visually-hidden">{t('march.arrivals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('march.checkpoint')}</th>
            <th scope="col">{t('march.head')}</th>
            <th scope="col">{t('march.tail')}</th>
          </tr>
        </thead>
        <tbody>
          {ahead.map((row) => (
            <Row key={row.id} row={row} now={march.now} />
          ))}
        </tbody>
      </table>
      {behind.length > 0 && (
        <p className={style.source}>
          {t('march.behind', {
            places: format.list(
              behind.map(({ checkpoint, tailAt }) =>
                tailAt
                  ? t('march.behind.at', { code: checkpoint!.code, time: format.time(tailAt) })
                  : checkpoint!.code,
              ),
            ),
          })}
        </p>
      )}
    </>
  );
}

function Row({ row, now }: { row: ArrivalRow; now: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { checkpoint, closes, reopens } = row;
  const crossing = checkpoint?.crossing && (closes ?? reopens);
  return (
    <>
      <tr>
        <th scope="row">
          <strong>{checkpoint ? checkpoint.code : t('march.finish')}</strong> {checkpoint?.name}
          <small>{format.distance(row.atM)}</small>
        </th>
        <Time span={row.head} at={row.headAt} past={row.head === undefined} now={now} />
        <Time span={row.tail} at={row.tailAt} past={row.tail === undefined} now={now} />
      </tr>
      {crossing && (
        <tr className={style.crossing}>
          <td colSpan={3}>
            {closes && closes.likely > now
              ? t('march.crossing.closes', {
                  time: format.time(closes.likely),
                  from: format.time(closes.low),
                })
              : t('march.crossing.closed')}{' '}
            {reopens &&
              t('march.crossing.reopens', {
                time: format.time(reopens.likely),
                low: format.time(reopens.low),
                high: format.time(reopens.high),
              })}
          </td>
        </tr>
      )}
    </>
  );
}

interface TimeProps {
  span: Span | undefined;
  /** When it passed. */
  at: number | undefined;
  past: boolean;
  now: number;
}

function Time({ span, at, past, now }: TimeProps): ReactNode {
  const t = useT();
  const format = useFormat();
  if (past)
    return (
      <td className={style.past}>
        {at ? t('march.passed_at', { time: format.time(at) }) : t('march.passed')}
      </td>
    );
  if (!span) return <td>–</td>;
  return (
    <td>
      {format.time(span.likely)}
      <small>{t('march.span', { low: format.time(span.low), high: format.time(span.high) })}</small>
      <small>{t('march.in', { span: format.duration(Math.max(0, span.likely - now)) })}</small>
    </td>
  );
}
