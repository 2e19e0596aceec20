export {
  CHANNEL,
  CHANNEL_MEDIA,
  CHANNEL_TIERS,
  channelData,
  NETS,
  type ChannelData,
} from './channel.schema.js';
export { channelKind } from './channel.kind.js';
