import { add, named } from '../fixes.js';
import type { Rule } from '../types.js';

export const noMedicalNet: Rule = {
  id: 'no-medical-net',
  group: 'communications',
  severity: 'warn',
  source: { cite: 'FEMA, ICS 205 and ICS 206' },
  check(context) {
    if (context.channels.some(({ data }) => data.net === 'medical')) return [];
    const data = { name: named(context, 'medical'), net: 'medical', medium: 'app', tier: 'primary' };
    return [{ fix: { code: 'add-channel', steps: [add(context, 'channel', data)] } }];
  },
};
