import type { EventRecord, ShiftData } from '../../event/index.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

const MINUTE_MS = 60_000;
/** On the feet in the street for longer than this without a break, people stop seeing things. */
const DUTY_MOST_MS = 6 * 60 * MINUTE_MS;
/** A shorter gap between two shifts is only the walk from post to post. */
const BREAK_LEAST_MS = 30 * MINUTE_MS;

export const restMissing: Rule = {
  id: 'rest-missing',
  group: 'people',
  severity: 'warn',
  source: 'our-default',
  check({ shiftsByPerson, people }) {
    const tired = people.filter(({ id }) => longestDuty(shiftsByPerson.get(id) ?? []) > DUTY_MOST_MS);
    if (!tired.length) return [];
    const longest = Math.max(...tired.map(({ id }) => longestDuty(shiftsByPerson.get(id)!)));
    return [
      {
        related: tired.map(({ id }) => ({ kind: 'person', id })),
        numbers: {
          peopleCount: tired.length,
          personNames: listed(tired.map(({ data }) => data.callSign)),
          dutyS: longest / 1000,
          mostS: DUTY_MOST_MS / 1000,
        },
      },
    ];
  },
};

/** The longest time on duty with no break worth the name. */
function longestDuty(shifts: readonly EventRecord<ShiftData>[]): number {
  const spans = shifts
    .map(({ data }) => ({ from: Date.parse(data.from), to: Date.parse(data.to) }))
    .sort((a, b) => a.from - b.from);
  let longest = 0;
  let duty = { from: 0, to: -Infinity };
  for (const span of spans) {
    if (span.from - duty.to >= BREAK_LEAST_MS) duty = { ...span };
    else duty.to = Math.max(duty.to, span.to);
    longest = Math.max(longest, duty.to - duty.from);
  }
  return longest;
}
