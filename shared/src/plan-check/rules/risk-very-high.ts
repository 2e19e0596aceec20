import { points } from '../../risk/index.js';
import type { Rule } from '../types.js';

export const riskVeryHigh: Rule = {
  id: 'risk-very-high',
  group: 'contingencies',
  severity: 'stop',
  source: 'our-default',
  check: (context) =>
    context.risks
      .filter(({ data }) => context.bandOf(data.current) === 'very_high')
      .map(({ id, data }) => ({
        subject: { kind: 'risk', id },
        numbers: { riskNames: `${data.code} ${data.hazard}`, scoreCount: points(data.current) },
      })),
};
