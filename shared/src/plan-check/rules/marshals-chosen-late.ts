import type { Rule } from '../types.js';

const DAY_MS = 86_400_000;
const DAYS_BEFORE = 28;

export const marshalsChosenLate: Rule = {
  id: 'marshals-chosen-late',
  group: 'permits',
  severity: 'warn',
  source: { cite: 'CRS, Planning for Safe Marches: marshals picked at least one month before' },
  check({ event, nowMs, marshals, needed }) {
    const daysLeft = (Date.parse(event.opensAt) - nowMs) / DAY_MS;
    if (daysLeft >= DAYS_BEFORE || marshals.length >= needed) return [];
    return [{ numbers: { chosenCount: marshals.length, neededCount: needed, daysCount: DAYS_BEFORE } }];
  },
};
