import { CHANNEL_TIERS, type ChannelData } from '../../event/index.js';
import { add, named } from '../fixes.js';
import type { Rule } from '../types.js';
import { wordsOf } from '../words.js';

/** What the tier usually is: the app, the radio, the telephone, somebody who runs. */
const USUAL: Record<ChannelData['tier'], ChannelData['medium']> = {
  primary: 'app',
  alternate: 'radio',
  contingency: 'phone',
  emergency: 'runner',
};

export const paceIncomplete: Rule = {
  id: 'pace-incomplete',
  group: 'communications',
  severity: 'warn',
  source: { cite: 'PACE: primary, alternate, contingency, emergency' },
  check(context) {
    const tiers = context.channels
      .filter(({ data }) => data.net === 'operations')
      .map(({ data }) => data.tier);
    const missing = CHANNEL_TIERS.filter((tier) => !tiers.includes(tier));
    if (!missing.length) return [];
    const steps = missing.map((tier) =>
      add(context, 'channel', {
        name: named(context, tier),
        net: 'operations',
        medium: USUAL[tier],
        tier,
      } satisfies ChannelData),
    );
    return [
      {
        numbers: { tierWords: wordsOf('tier', missing), missingCount: missing.length },
        fix: { code: 'add-channel', steps },
      },
    ];
  },
};
