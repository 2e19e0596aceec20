import type { ActivationData, AnnouncementData, IncidentData, MessageData } from '../../../event/index.js';
import type { Block, PrintedSection } from '../../../pack/index.js';
import type { MarkName, TimelineMark } from '../../timeline.js';
import type { Report } from '../report.js';

/** On paper only what turned the day; the CSV has every line. */
const ON_PAPER: readonly MarkName[] = [
  'live',
  'planning',
  'closed',
  'incident_reported',
  'incident_closed',
  'incident_reopened',
  'incident_gone',
  'urgent_message',
  'announcement',
  'plan_started',
  'plan_ended',
  'roll_call',
];
const ROWS_MOST = 300;

export function timeline(report: Report): PrintedSection[] {
  const { t, marks, clock } = report;
  const shown = marks.filter(({ name }) => ON_PAPER.includes(name));
  const more: Block[] =
    shown.length > ROWS_MOST
      ? [{ type: 'text', tone: 'muted', text: t('timeline_cut', { n: shown.length - ROWS_MOST }) }]
      : [];
  return [
    {
      part: 'timeline',
      title: t('timeline'),
      entry: t('timeline'),
      blocks: [
        {
          type: 'table',
          table: {
            columns: [
              { title: t('time'), share: 1.3 },
              { title: t('what'), share: 1.6 },
              { title: t('about'), share: 4 },
            ],
            rows: shown
              .slice(0, ROWS_MOST)
              .map((mark) => [
                clock.dateTime(new Date(mark.at).toISOString()),
                t(`mark_${mark.name}`),
                aboutMark(report, mark),
              ]),
            empty: t('none'),
          },
        },
        ...more,
      ],
    },
  ];
}

/** What a line is about, as far as the edition has any of it. */
export function aboutMark({ t, place, language }: Report, { record: { kind, data } }: TimelineMark): string {
  if (kind === 'incident') {
    const incident = data as Partial<IncidentData> & Pick<IncidentData, 'type'>;
    const parts = [
      incident.priority && `P${incident.priority}`,
      t(`type_${incident.type}`),
      place(incident.place),
      incident.text,
    ];
    return parts.filter(Boolean).join(' · ');
  }
  if (kind === 'activation') {
    const { code, name } = data as ActivationData;
    return [code, name[language] ?? Object.values(name)[0]].filter(Boolean).join(' ');
  }
  const { text, words } = data as Partial<MessageData & AnnouncementData>;
  return text ?? words ?? '';
}
