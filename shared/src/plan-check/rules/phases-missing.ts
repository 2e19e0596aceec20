import type { Rule } from '../types.js';
import { wordsOf } from '../words.js';

/** Of the five stages, those that every march has. */
const ALWAYS = ['assembly', 'march', 'disbandment'] as const;

export const phasesMissing: Rule = {
  id: 'phases-missing',
  group: 'times',
  severity: 'warn',
  source: { cite: 'CRS, Reducing Risk During Public Events: five event stages' },
  check({ event }) {
    const missing = ALWAYS.filter((name) => !event.phases.some(({ phase }) => phase === name));
    return missing.length ? [{ numbers: { phaseWords: wordsOf('phase', missing) } }] : [];
  },
};
