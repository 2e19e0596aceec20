import { z } from 'zod';
import { name, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const CHANNEL_MEDIA = ['app', 'radio', 'phone', 'sms', 'runner', 'public_address', 'whistle'] as const;
/** Which way is tried first when the one before is down: PACE (domain.md 7.4). */
export const CHANNEL_TIERS = ['primary', 'alternate', 'contingency', 'emergency'] as const;
/** Who uses it: everyone, or a closed net. */
export const NETS = [
  'all_call',
  'operations',
  'medical',
  'legal',
  'police_liaison',
  'information',
  'welfare',
] as const;

/** MHz to four decimals, as ICS 205 writes it. */
const frequency = z.number().min(0.1).max(6_000);
const tone = z.string().trim().min(1).max(20);

export const channelData = z.strictObject({
  name,
  net: z.enum(NETS),
  medium: z.enum(CHANNEL_MEDIA),
  tier: z.enum(CHANNEL_TIERS),
  /** The number on the radio's knob, or the talkgroup. */
  channel: z.string().trim().min(1).max(24).optional(),
  rxMHz: frequency.optional(),
  rxTone: tone.optional(),
  txMHz: frequency.optional(),
  txTone: tone.optional(),
  /** Analogue, digital or mixed. */
  mode: z.enum(['A', 'D', 'M']).optional(),
  /** What it is used for, and the words that open a call on it. */
  remarks: words.optional(),
});
export type ChannelData = z.infer<typeof channelData>;
/** A line of the communications plan. */
export const CHANNEL = kindRef<ChannelData>('channel');
