import type { EventRecord, Share } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { isPartner, type Viewer } from '../viewer.js';
import { CHANNEL, channelData, type ChannelData } from './channel.schema.js';

const shared = planView<ChannelData>({ reduced: (data) => only(data, ['name', 'net', 'medium', 'tier']) });

/** The legal net is not for the police or the observers, whatever the agreement says (domain.md 1.2). */
function view(record: EventRecord<ChannelData>, viewer: Viewer, share: Share): ChannelData | undefined {
  const outside = isPartner(viewer) || viewer.role === 'observer';
  return outside && record.data.net === 'legal' ? undefined : shared(record, viewer, share);
}

export const channelKind = planKind<ChannelData>({ ref: CHANNEL, shape: channelData, most: 100, view });
