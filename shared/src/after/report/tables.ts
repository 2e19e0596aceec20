import { csv } from '../../pack/index.js';
import { LEFT_OUT, MEASURES } from '../figures/measure.js';
import type { Group } from '../figures/response.js';
import type { IncidentStory } from '../figures/stories.js';
import { aboutMark } from './pages/timeline.js';
import type { Report } from './report.js';

type Row = (string | number)[];

/** The report for a spreadsheet, a file for each table. Times are ISO 8601 in UTC, durations seconds. */
export function reportFiles(report: Report): Record<string, string> {
  const debriefs = report.edition === 'control' && report.debriefs.length > 0;
  return {
    'README.txt': readme(report),
    'incidents.csv': csv(incidentRows(report)),
    'response.csv': csv(responseRows(report)),
    'coverage.csv': csv(coverageRows(report)),
    'forecast.csv': csv(forecastRows(report)),
    'timeline.csv': csv(timelineRows(report)),
    ...(debriefs
      ? { 'debriefs.csv': csv(debriefRows(report)), 'follow-ups.csv': csv(followUpRows(report)) }
      : {}),
  };
}

function readme({ t, event, edition, seq, hash, at }: Report): string {
  return [
    `${t('title')}: ${event.name}`,
    t(`edition_${edition}`),
    t(`edition_${edition}_means`),
    t('reader_means'),
    '',
    `${t('log_seq')}: ${seq}`,
    `${t('log_hash')}: ${hash}`,
    `${t('prepared_at')}: ${at}`,
    t('compare'),
    ...(event.exercise ? ['', t('exercise')] : []),
    '',
  ].join('\r\n');
}

function incidentRows({ t, figures, place, edition }: Report): Row[] {
  const words = edition === 'control';
  const row = (story: IncidentStory): Row => {
    const [lon, lat] = story.place?.point ?? [];
    return [
      story.happenedAt,
      story.receivedAt ?? '',
      story.priority ?? '',
      t(`type_${story.type}`),
      place(story.place),
      lat ?? '',
      lon ?? '',
      story.state ? t(`state_${story.state}`) : '',
      story.acknowledgedAt ?? '',
      story.onSceneAt ?? '',
      story.closedAt ?? '',
      ...(words ? [story.data.text ?? '', story.data.outcome ?? ''] : []),
    ];
  };
  return [
    [
      t('happened'),
      t('arrived'),
      t('priority'),
      t('type'),
      t('where'),
      'lat',
      'lon',
      t('state'),
      t('acknowledge'),
      t('act'),
      t('close'),
      ...(words ? [t('words'), t('outcome')] : []),
    ],
    ...figures.stories.map(row),
  ];
}

const seconds = (ms: number | undefined): number | string => (ms === undefined ? '' : Math.round(ms / 1000));

function responseRows({ t, figures }: Report): Row[] {
  const { all, byPriority, byType, byHour } = figures.response;
  const rows = <Key>(by: string, name: string, { count, stats }: Group<Key>): Row[] =>
    MEASURES.map((what) => {
      const { n, medianMs, p90Ms, inTime, leftOut } = stats[what];
      return [
        t(what),
        by,
        name,
        count,
        n,
        seconds(medianMs),
        seconds(p90Ms),
        inTime ? `${inTime.n}/${inTime.of}` : '',
        ...LEFT_OUT.map((why) => leftOut[why]),
      ];
    });
  return [
    [
      t('measure'),
      t('group'),
      '',
      t('reports'),
      t('count'),
      t('median_s'),
      t('p90_s'),
      t('in_time'),
      ...LEFT_OUT.map((why) => t(`left_${why}`, { n: '' }).trim()),
    ],
    ...rows(t('all'), '', all),
    ...byPriority.flatMap((group) => rows(t('by_priority'), t(`priority_${group.key}`), group)),
    ...byType.flatMap((group) => rows(t('by_type'), t(`type_${group.key}`), group)),
    ...byHour.flatMap((group) => rows(t('by_hour'), group.key, group)),
  ];
}

const coverageRows = ({ t, figures }: Report): Row[] => [
  [
    t('time'),
    t('needed'),
    t('there'),
    t('short_posts'),
    t('on_duty'),
    t('silent', { n: '' }).trim(),
    t('leaderless'),
  ],
  ...figures.coverage.points.map(({ at, needed, there, shortPosts, onDuty, silent, leaderless }) => [
    at,
    needed,
    there,
    shortPosts,
    onDuty,
    silent,
    leaderless,
  ]),
];

const forecastRows = ({ t, figures }: Report): Row[] => [
  [t('checkpoint'), 'm', t('end'), t('low'), t('likely'), t('high'), t('actual'), t('difference')],
  ...figures.forecast.checkpoints.flatMap(({ code, atM, passings }) =>
    passings.map(({ end, forecast, actual, errorMs }) => [
      code,
      Math.round(atM),
      t(end),
      forecast.low,
      forecast.likely,
      forecast.high,
      actual ?? '',
      seconds(errorMs),
    ]),
  ),
];

const timelineRows = (report: Report): Row[] => [
  [report.t('time'), report.t('what'), report.t('about')],
  ...report.marks.map((mark) => [
    new Date(mark.at).toISOString(),
    report.t(`mark_${mark.name}`),
    aboutMark(report, mark),
  ]),
];

const debriefRows = ({ t, debriefs, signOf }: Report): Row[] => [
  [t('who'), t('time'), t('went_well'), t('went_badly'), t('to_change'), t('injuries'), t('arrests')],
  ...debriefs.map(({ id, data }) => [
    signOf(id),
    data.happenedAt,
    data.wentWell ?? '',
    data.wentBadly ?? '',
    data.toChange ?? '',
    data.injuries ?? '',
    data.arrests ?? '',
  ]),
];

const followUpRows = ({ t, debriefs, signOf }: Report): Row[] => [
  [t('what'), t('who'), t('due'), t('done')],
  ...debriefs.flatMap(({ data }) =>
    data.followUps.map(({ what, ownerId, dueAt, doneAt }) => [
      what,
      ownerId ? signOf(ownerId) : '',
      dueAt ?? '',
      doneAt ?? '',
    ]),
  ),
];
