import type { EventData } from '@waypost/shared/event';

const MINUTE = 60_000;
/** Set-up before the public comes. */
const BEFORE = 120 * MINUTE;

/** Where each phase ends, as a share of the window: assembly takes a fifth, the walk about half of what is left. */
const ENDS = [
  ['assembly', 0.2],
  ['march', 0.6],
  ['rally', 0.9],
  ['disbandment', 1],
] as const;

/** A first proposal for the five phases of an event, on whole five minutes; an organiser corrects it. */
export function proposePhases(opensAt: string, closesAt: string): EventData['phases'] {
  const [opens, closes] = [Date.parse(opensAt), Date.parse(closesAt)];
  if (!(closes - opens >= 30 * MINUTE)) return [];
  const at = (ms: number): string => new Date(ms).toISOString();
  const rounded = (ms: number): number => Math.round(ms / (5 * MINUTE)) * 5 * MINUTE;
  let from = opens;
  const during = ENDS.map(([phase, share]) => {
    const to = share === 1 ? closes : rounded(opens + (closes - opens) * share);
    const proposed = { phase, startsAt: at(from), endsAt: at(to) };
    from = to;
    return proposed;
  });
  return [{ phase: 'pre_event', startsAt: at(opens - BEFORE), endsAt: at(opens) }, ...during];
}
