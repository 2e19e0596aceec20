import type { PrintedSection } from '../../../pack/index.js';
import type { IncidentStory } from '../../figures/stories.js';
import type { Report } from '../report.js';

/** Every incident with its times; what people wrote of it is in the control edition only. */
export function incidents(report: Report): PrintedSection[] {
  const { t, figures, edition } = report;
  const words = edition === 'control' ? [{ title: t('words'), share: 3 }] : [];
  return [
    {
      part: 'incidents',
      title: t('incident_list'),
      entry: t('incident_list'),
      landscape: true,
      blocks: [
        {
          type: 'table',
          table: {
            columns: [
              { title: t('arrived'), share: 1.4 },
              { title: t('priority'), share: 0.4 },
              { title: t('type'), share: 1.4 },
              { title: t('where'), share: 1.6 },
              { title: t('state'), share: 1.2 },
              { title: t('acknowledge'), share: 0.9 },
              { title: t('act'), share: 0.9 },
              { title: t('close'), share: 0.9 },
              ...words,
            ],
            rows: figures.stories.map((story) => row(report, story)),
            empty: t('none'),
          },
        },
      ],
    },
  ];
}

function row({ t, clock, place, edition }: Report, story: IncidentStory): string[] {
  const { type, priority, state, receivedAt, happenedAt, data } = story;
  const time = (at: string | undefined): string => (at ? clock.time(at) : '–');
  const words = [data.text, ...(data.notes ?? []).map(({ text }) => text), data.outcome];
  return [
    clock.dateTime(receivedAt ?? happenedAt),
    priority ? String(priority) : '–',
    t(`type_${type}`),
    place(story.place),
    state ? t(`state_${state}`) : '–',
    time(story.acknowledgedAt),
    time(story.onSceneAt),
    time(story.closedAt),
    ...(edition === 'control' ? [words.filter(Boolean).join(' / ')] : []),
  ];
}
