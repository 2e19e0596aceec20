import { CHANNEL_TIERS, NETS, type ChannelData, type EventRecord } from '@waypost/shared/event';

type Line = Pick<ChannelData, 'net' | 'medium' | 'tier'>;
const net = (name: ChannelData['net'], ...media: ChannelData['medium'][]): Line[] =>
  media.map((medium, turn) => ({ net: name, medium, tier: CHANNEL_TIERS[turn]! }));

/** App, then radio, then telephone, then people who run: one way of each sort, so that no one failure takes all (domain.md 7.4). */
export const USUAL_CHANNELS: readonly Line[] = [
  ...net('all_call', 'app', 'radio', 'sms', 'whistle'),
  ...net('operations', 'app', 'radio', 'phone', 'runner'),
  ...net('medical', 'app', 'radio', 'phone', 'runner'),
  ...net('police_liaison', 'phone', 'radio', 'sms', 'runner'),
  ...net('information', 'public_address', 'app', 'sms', 'runner'),
  ...net('welfare', 'app', 'radio', 'phone', 'runner'),
];

/** By net, and within it in the order in which they are tried. */
export const inPaceOrder = (channels: readonly EventRecord<ChannelData>[]): EventRecord<ChannelData>[] =>
  channels.toSorted(
    (a, b) =>
      NETS.indexOf(a.data.net) - NETS.indexOf(b.data.net) ||
      CHANNEL_TIERS.indexOf(a.data.tier) - CHANNEL_TIERS.indexOf(b.data.tier) ||
      (a.id < b.id ? -1 : 1),
  );

/** MHz as ICS 205 writes it: four decimals. */
export const writeMHz = (mhz: number | undefined): string => mhz?.toFixed(4) ?? '';

/** What was typed as a frequency: `null` for none, `undefined` when it is none that a radio has. */
export function readMHz(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (!typed) return null;
  const mhz = Number(typed);
  return mhz >= 0.1 && mhz <= 6_000 ? Number(mhz.toFixed(4)) : undefined;
}
