import { PHASES } from '../../event/index.js';
import type { Rule } from '../types.js';
import { wordsOf } from '../words.js';

export const phasesOverlap: Rule = {
  id: 'phases-overlap',
  group: 'times',
  severity: 'warn',
  source: 'our-default',
  check({ event }) {
    const inOrder = [...event.phases].sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
    return inOrder.slice(1).flatMap((next, i) => {
      const last = inOrder[i]!;
      if (next.startsAt >= last.endsAt) return [];
      const numbers = {
        phaseWords: wordsOf('phase', [last.phase, next.phase]),
        startsAt: next.startsAt,
        endsAt: last.endsAt,
      };
      return [{ part: `${last.phase}-${next.phase}`, numbers }];
    });
  },
};
