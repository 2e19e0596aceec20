import { CHANNEL, type ChannelData } from '../../event/index.js';
import type { Section } from '../composed.js';
import { sorted, type Pack } from '../pack.js';
import {
  box,
  column,
  form,
  incidentName,
  operationalPeriod,
  preparedAt,
  row,
  signature,
  tableBox,
} from './form.js';
import { TIER_ORDER } from './ics-204.js';

/** ICS 205, Incident Radio Communications Plan. Groups of the application and other ways are lines with a function and a remark. */
export function ics205(pack: Pack): Section[] {
  const channels = sorted(
    pack.records.all(CHANNEL),
    ({ net, tier, name }) => `${net}${TIER_ORDER[tier]}${name}`,
  );
  return [
    form(
      pack,
      { part: 'ics205', number: '205', name: 'Incident Radio Communications Plan', landscape: true },
      [
        row({ ...incidentName(pack), share: 1.4 }, preparedAt(pack, '2'), operationalPeriod(pack, '3')),
        tableBox(pack, '4', 'Basic Radio Channel Use', {
          columns: [
            column(pack, 'Zone Grp.', 0.9),
            column(pack, 'Ch #', 0.7),
            column(pack, 'Function', 1.4),
            column(pack, 'Channel Name/Trunked Radio System Talkgroup', 1.9),
            column(pack, 'Assignment', 1.2),
            column(pack, 'RX Freq N or W', 1),
            column(pack, 'RX Tone/NAC', 0.9),
            column(pack, 'TX Freq N or W', 1),
            column(pack, 'TX Tone/NAC', 0.9),
            column(pack, 'Mode (A, D, or M)', 0.8),
            column(pack, 'Remarks', 2.2),
          ],
          rows: channels.map(({ data }) => line(pack, data)),
          empty: pack.t('not_planned'),
        }),
        row(box(pack, '5', 'Special Instructions', { lines: [paceLine(pack)], blankLines: 1 })),
        row(signature(pack, '6', 'Prepared by (Communications Unit Leader)')),
      ],
    ),
  ];
}

const line = (pack: Pack, data: ChannelData): string[] => [
  '',
  data.channel ?? '',
  pack.d('medium', data.medium),
  data.name,
  pack.d('net', data.net),
  data.rxMHz?.toFixed(4) ?? '',
  data.rxTone ?? '',
  data.txMHz?.toFixed(4) ?? '',
  data.txTone ?? '',
  data.mode ?? '',
  [pack.d('tier', data.tier), data.remarks].filter(Boolean).join(' · '),
];

/** Which way is tried after which: primary, alternate, contingency, emergency. */
const paceLine = (pack: Pack): string =>
  (['primary', 'alternate', 'contingency', 'emergency'] as const)
    .map((tier) => {
      const media = pack.records.all(CHANNEL).filter(({ data }) => data.tier === tier);
      const named = [...new Set(media.map(({ data }) => pack.d('medium', data.medium)))].sort();
      return `${pack.d('tier', tier)}: ${named.join(', ') || '—'}`;
    })
    .join('    ');
