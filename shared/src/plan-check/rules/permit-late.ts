import { fileBy, permitStanding } from '../../event/index.js';
import { edit } from '../fixes.js';
import type { Rule } from '../types.js';

export const permitLate: Rule = {
  id: 'permit-late',
  group: 'permits',
  severity: 'stop',
  source: {
    cite: '36 CFR 7.96 (48 h); Public Order Act 1986, s. 11 (6 clear days); nyc.gov (10 and 5 days)',
  },
  check: ({ permits, event, now }) =>
    permits
      .filter(({ data }) => ['late', 'in_person'].includes(permitStanding(data, event, now)))
      .map(({ id, data }) => ({
        subject: { kind: 'permit', id },
        numbers: { permitNames: data.name, dueAt: fileBy(data, event)!.at },
        fix: { code: 'set-filed', steps: [edit('permit', id, { state: 'filed', filedAt: now })] },
      })),
};
