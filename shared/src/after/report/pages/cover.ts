import type { PrintedSection } from '../../../pack/index.js';
import type { Report } from '../report.js';

/** What it is, of which edition and for whom, and which entry of the log it ends with. */
export function cover(report: Report): PrintedSection[] {
  const { t, event, clock, edition, at, seq, hash } = report;
  const time = (instant: string | undefined): string => (instant ? clock.dateTime(instant) : '–');
  return [
    {
      part: 'cover',
      title: event.name,
      entry: '',
      blocks: [
        { type: 'heading', level: 1, text: t('title') },
        {
          type: 'facts',
          columns: 2,
          facts: [
            { label: t('where'), value: event.place },
            { label: t('time_zone'), value: event.timeZone },
            { label: t('went_live'), value: time(event.wentLiveAt) },
            { label: t('closed'), value: event.state === 'closed' ? time(event.closedAt) : '–' },
            { label: t('log_seq'), value: String(seq) },
            { label: t('log_hash'), value: hash.slice(0, 16) },
            { label: t('prepared_at'), value: time(at) },
          ],
        },
        { type: 'text', text: t(`edition_${edition}_means`), tone: 'notice' },
        { type: 'text', text: t('reader_means'), tone: 'muted' },
        { type: 'text', text: t('compare'), tone: 'muted' },
      ],
    },
  ];
}
