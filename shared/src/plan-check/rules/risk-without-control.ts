import { lacksWrittenControl } from '../../risk/index.js';
import type { Rule } from '../types.js';

export const riskWithoutControl: Rule = {
  id: 'risk-without-control',
  group: 'contingencies',
  severity: 'stop',
  source: 'our-default',
  check: ({ risks }) =>
    risks
      .filter(({ data }) => lacksWrittenControl(data))
      .map(({ id, data }) => ({
        subject: { kind: 'risk', id },
        numbers: { riskNames: `${data.code} ${data.hazard}` },
      })),
};
