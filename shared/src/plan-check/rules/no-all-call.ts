import { add, named } from '../fixes.js';
import type { Rule } from '../types.js';

export const noAllCall: Rule = {
  id: 'no-all-call',
  group: 'communications',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    if (context.channels.some(({ data }) => data.net === 'all_call')) return [];
    const data = { name: named(context, 'allCall'), net: 'all_call', medium: 'app', tier: 'primary' };
    return [{ fix: { code: 'add-channel', steps: [add(context, 'channel', data)] } }];
  },
};
