import { expect, test } from '@jest/globals';
import { CHANNEL_TIERS, type ChannelData } from '@waypost/shared/event';
import { inPaceOrder, readMHz, USUAL_CHANNELS, writeMHz } from './usual-channels';

test('every usual net has all four ways, each by another medium', () => {
  for (const net of new Set(USUAL_CHANNELS.map((line) => line.net))) {
    const lines = USUAL_CHANNELS.filter((line) => line.net === net);
    expect(lines.map(({ tier }) => tier)).toEqual([...CHANNEL_TIERS]);
    expect(new Set(lines.map(({ medium }) => medium)).size).toBe(4);
  }
});

test('nets stand together, the way tried first on top', () => {
  const channel = (id: string, net: ChannelData['net'], tier: ChannelData['tier']) => ({
    kind: 'channel',
    id,
    seq: 1,
    data: { name: id, net, tier, medium: 'radio' as const },
  });
  const mixed = [
    channel('c', 'medical', 'primary'),
    channel('b', 'all_call', 'alternate'),
    channel('a', 'all_call', 'primary'),
  ];
  expect(inPaceOrder(mixed).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['154.57', 154.57, '154.5700'],
  ['154,5705', 154.5705, '154.5705'],
])('reads %s', (typed, mhz, written) => {
  expect(readMHz(typed)).toBe(mhz);
  expect(writeMHz(mhz)).toBe(written);
});

test('refuses what no radio has, and takes nothing as none', () => {
  expect([readMHz(''), readMHz('abc'), readMHz('9000')]).toEqual([null, undefined, undefined]);
});
