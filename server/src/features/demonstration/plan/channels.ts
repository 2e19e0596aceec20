import type { ChannelData } from '@waypost/shared/event';
import { add, type Step } from '../step.js';

/** The last way to talk is missing, so that the plan check has something to say about it. */
const CHANNELS: ChannelData[] = [
  { name: 'All call', net: 'all_call', medium: 'app', tier: 'primary' },
  { name: 'Operations', net: 'operations', medium: 'app', tier: 'primary' },
  { name: 'OPS radio', net: 'operations', medium: 'radio', tier: 'alternate', channel: '1', mode: 'A' },
  { name: 'Telephone tree', net: 'operations', medium: 'phone', tier: 'contingency' },
  { name: 'Medics', net: 'medical', medium: 'radio', tier: 'primary', channel: '2', mode: 'A' },
  { name: 'Police contact', net: 'police_liaison', medium: 'phone', tier: 'primary' },
  { name: 'Legal hotline', net: 'legal', medium: 'phone', tier: 'primary' },
  { name: 'Stage loudspeakers', net: 'information', medium: 'public_address', tier: 'primary' },
];

export const channelSteps = (): Step[] => CHANNELS.map((data) => add('channel', data.name, data));
