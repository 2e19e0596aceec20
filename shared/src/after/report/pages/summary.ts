import type { PrintedSection } from '../../../pack/index.js';
import type { Report } from '../report.js';

/** The day in a dozen figures. */
export function summary(report: Report): PrintedSection[] {
  const { t, figures, counts, duration, debriefs } = report;
  const { all, byPriority, reopened } = figures.response;
  const { inTime } = all.stats.acknowledge;
  const { share } = figures.coverage;
  const percent = (part: number): string => `${Math.round(part * 100)} %`;
  const said = debriefs.length
    ? [
        { label: t('injuries'), value: range(report, 'injuries') },
        { label: t('arrests'), value: range(report, 'arrests') },
      ]
    : [];
  return [
    {
      part: 'summary',
      title: t('summary'),
      entry: t('summary'),
      blocks: [
        {
          type: 'facts',
          columns: 3,
          facts: [
            { label: t('incidents'), value: String(all.count) },
            ...byPriority.map(({ key, count }) => ({ label: t(`priority_${key}`), value: String(count) })),
            { label: t('reopened'), value: String(reopened) },
            { label: t('ack_median'), value: duration(all.stats.acknowledge.medianMs) },
            { label: t('in_time'), value: inTime ? t('of', inTime) : '–' },
            { label: t('act_median'), value: duration(all.stats.act.medianMs) },
            { label: t('coverage_share'), value: share === undefined ? '–' : percent(share) },
            { label: t('forecast_error'), value: duration(figures.forecast.medianErrorMs) },
            { label: t('plans'), value: String(counts.plans) },
            { label: t('messages'), value: String(counts.messages) },
            { label: t('announcements'), value: String(counts.announcements) },
            ...said,
          ],
        },
      ],
    },
  ];
}

/** Several people know of several numbers: the lowest and the highest, and how many said one. */
function range({ debriefs, t }: Report, field: 'injuries' | 'arrests'): string {
  const known = debriefs.flatMap(({ data }) => data[field] ?? []);
  if (known.length === 0) return '–';
  return t('range', { low: Math.min(...known), high: Math.max(...known), n: known.length });
}
