import type { Rule } from '../types.js';

export const riskRegisterEmpty: Rule = {
  id: 'risk-register-empty',
  group: 'contingencies',
  severity: 'warn',
  source: { cite: 'NPS form 10-941: risk management plan; FEMA, ICS 215A' },
  check: ({ risks }) => (risks.length ? [] : [{}]),
};
