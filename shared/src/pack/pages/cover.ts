import type { Section } from '../composed.js';
import type { Pack } from '../pack.js';

/** The cover: what it is, of which edition, and which entry of the log it shows, so that a print can be compared. */
export function cover(pack: Pack): Section[] {
  const { t, event, clock, edition } = pack;
  return [
    {
      part: 'cover',
      title: event.name,
      entry: '',
      blocks: [
        {
          type: 'facts',
          columns: 2,
          facts: [
            { label: t('where'), value: event.place },
            { label: t('time_zone'), value: event.timeZone },
            { label: t('opens'), value: clock.dateTime(event.opensAt) },
            { label: t('closes'), value: clock.dateTime(event.closesAt) },
            { label: t('plan_seq'), value: String(pack.seq) },
            { label: t('plan_hash'), value: pack.hash.slice(0, 16) },
            { label: t('prepared_at'), value: clock.dateTime(pack.at) },
          ],
        },
        { type: 'text', text: t(`edition_${edition}_means`), tone: 'notice' },
        { type: 'text', text: t('compare'), tone: 'muted' },
        { type: 'text', text: t('forms_notice'), tone: 'muted' },
      ],
    },
  ];
}
