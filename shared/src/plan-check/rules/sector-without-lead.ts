import type { Rule } from '../types.js';

export const sectorWithoutLead: Rule = {
  id: 'sector-without-lead',
  group: 'posts',
  severity: 'warn',
  source: { cite: 'FEMA, Incident Command System: a supervisor for each division' },
  check: ({ sectors, active }) =>
    sectors
      .filter(
        ({ id }) => !active.some(({ data }) => data.role === 'lead_marshal' && data.sectorIds?.includes(id)),
      )
      .map(({ id, data }) => ({
        subject: { kind: 'sector', id },
        where: { area: data.area },
        numbers: { sectorNames: data.code },
      })),
};
