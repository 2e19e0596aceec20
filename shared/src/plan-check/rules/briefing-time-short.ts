import type { Rule } from '../types.js';

/** Briefing, check-in and radio check, before the first people gather. */
const BEFORE_S = 60 * 60;

export const briefingTimeShort: Rule = {
  id: 'briefing-time-short',
  group: 'people',
  severity: 'advise',
  source: 'our-default',
  check({ shifts, staffed }) {
    if (!shifts.length) return [];
    const first = Math.min(...shifts.map(({ data }) => Date.parse(data.from)));
    const leftS = (staffed.from - first) / 1000;
    if (leftS >= BEFORE_S) return [];
    return [
      {
        numbers: {
          shiftAt: new Date(first).toISOString(),
          gatherAt: new Date(staffed.from).toISOString(),
          beforeS: BEFORE_S,
        },
      },
    ];
  },
};
