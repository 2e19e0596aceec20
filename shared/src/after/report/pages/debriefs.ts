import type { DebriefData, EventRecord } from '../../../event/index.js';
import type { Block, PrintedSection } from '../../../pack/index.js';
import type { Report } from '../report.js';

/** What those who led said, and what has to be done about it. In the control edition alone. */
export function debriefs(report: Report): PrintedSection[] {
  const { t, edition } = report;
  if (edition !== 'control') return [];
  return [
    {
      part: 'debriefs',
      title: t('debriefs'),
      entry: t('debriefs'),
      blocks: [
        ...(report.debriefs.length === 0 ? [{ type: 'text', text: t('debriefs_none') } as const] : []),
        ...report.debriefs.flatMap((debrief) => said(report, debrief)),
        ...followUps(report),
      ],
    },
  ];
}

function said({ t, clock, signOf }: Report, { id, data }: EventRecord<DebriefData>): Block[] {
  const parts = [
    [t('went_well'), data.wentWell],
    [t('went_badly'), data.wentBadly],
    [t('to_change'), data.toChange],
  ] as const;
  return [
    { type: 'heading', level: 2, text: `${signOf(id)} · ${clock.dateTime(data.happenedAt)}` },
    ...parts.flatMap(([label, text]): Block[] =>
      text
        ? [
            { type: 'text', text: label, tone: 'muted' },
            { type: 'text', text },
          ]
        : [],
    ),
  ];
}

function followUps({ t, clock, signOf, debriefs: all }: Report): Block[] {
  const rows = all.flatMap(({ data }) =>
    data.followUps.map(({ what, ownerId, dueAt, doneAt }) => [
      what,
      ownerId ? signOf(ownerId) : '–',
      dueAt ? clock.date(dueAt) : '–',
      t(doneAt ? 'done' : 'open'),
    ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { title: t('what'), share: 4 },
    { title: t('who'), share: 1 },
    { title: t('due'), share: 1 },
    { title: t('state'), share: 1 },
  ];
  return [
    { type: 'heading', level: 2, text: t('follow_ups') },
    { type: 'table', table: { columns, rows } },
  ];
}
