import type { Block, PrintedSection, Table } from '../../../pack/index.js';
import { LEFT_OUT, MEASURES, type Stat } from '../../figures/measure.js';
import type { Group } from '../../figures/response.js';
import type { Report } from '../report.js';

/** How fast reports were taken on, acted on and closed, with what each figure rests on. */
export function response(report: Report): PrintedSection[] {
  const { t, figures, clock } = report;
  const { all, byPriority, byType, byHour } = figures.response;
  const table = <Key>(groups: readonly Group<Key>[], name: (key: Key) => string): Block => ({
    type: 'table',
    table: statTable(
      report,
      groups.map((group) => [name(group.key), group]),
    ),
  });
  const blocks: Block[] = [
    { type: 'text', text: t('response_means') },
    { type: 'heading', level: 2, text: t('by_priority') },
    {
      type: 'table',
      table: statTable(report, [
        ...byPriority.map((group): Row => [t(`priority_${group.key}`), group]),
        [t('all'), all],
      ]),
    },
    ...leftOut(report, all),
    { type: 'heading', level: 2, text: t('by_type') },
    table(byType, (key) => t(`type_${key}`)),
    { type: 'heading', level: 2, text: t('by_hour') },
    {
      type: 'bars',
      bars: byHour.map(({ key, count, stats }) => ({
        label: clock.dateTime(key),
        value: stats.acknowledge.n,
        of: count,
        note: t('of', { n: stats.acknowledge.n, of: count }),
      })),
    },
    table(byHour, (key) => clock.dateTime(key)),
  ];
  return [{ part: 'response', title: t('response'), entry: t('response'), blocks }];
}

type Row = [string, Group<unknown>];

function statTable(report: Report, rows: readonly Row[]): Table {
  const { t } = report;
  return {
    columns: [
      { title: '', share: 2 },
      { title: t('reports'), share: 0.8 },
      ...MEASURES.map((what) => ({ title: t(what), share: 2 })),
    ],
    rows: rows.map(([name, { count, stats }]) => [
      name,
      String(count),
      ...MEASURES.map((what) => cell(report, stats[what])),
    ]),
    empty: t('none'),
  };
}

const cell = ({ duration }: Report, { n, medianMs, p90Ms }: Stat): string =>
  n === 0 ? '–' : `${duration(medianMs)} / ${duration(p90Ms)} (${n})`;

function leftOut({ t }: Report, { stats }: Group<unknown>): Block[] {
  return MEASURES.flatMap((what): Block[] => {
    const reasons = LEFT_OUT.filter((why) => stats[what].leftOut[why] > 0).map((why) =>
      t(`left_${why}`, { n: stats[what].leftOut[why] }),
    );
    if (reasons.length === 0) return [];
    return [
      { type: 'text', tone: 'muted', text: t('left_out', { measure: t(what), reasons: reasons.join(', ') }) },
    ];
  });
}
