import type { Rule } from '../types.js';

export const permitRefused: Rule = {
  id: 'permit-refused',
  group: 'permits',
  severity: 'stop',
  source: 'our-default',
  check: ({ permits }) =>
    permits
      .filter(({ data }) => data.state === 'refused')
      .map(({ id, data }) => ({
        subject: { kind: 'permit', id },
        numbers: { permitNames: data.name, authorityNames: data.authority },
      })),
};
