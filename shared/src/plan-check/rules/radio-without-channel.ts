import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const radioWithoutChannel: Rule = {
  id: 'radio-without-channel',
  group: 'communications',
  severity: 'warn',
  source: { cite: 'FEMA, ICS 205: channel or frequency of each net' },
  check({ channels }) {
    const mute = channels.filter(
      ({ data }) => data.medium === 'radio' && !data.channel && data.rxMHz === undefined,
    );
    if (!mute.length) return [];
    return [
      {
        related: mute.map(({ id }) => ({ kind: 'channel', id })),
        numbers: { channelsCount: mute.length, channelNames: listed(mute.map(({ data }) => data.name)) },
      },
    ];
  },
};
