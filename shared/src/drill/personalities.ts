import type { Personality } from './drill-file.js';

/** What makes one virtual marshal unlike another. Numbers are ours; they were chosen to be told apart on a screen. */
export interface Temper {
  /** Walks at, metres per second. */
  walkMps: number;
  /** Everything takes so many times as long as for a steady one. */
  patience: number;
  /** How many of the messages they acknowledge, 0 to 1. */
  reads: number;
  /** How many of the roll-calls and orders they answer, 0 to 1. */
  answers: number;
  /** Seconds with a network and without, by turns; undefined is always there. */
  network?: { upS: number; downS: number };
  /** Metres beside the place where they should be. */
  astrayM: number;
}

export const TEMPERS: Record<Personality, Temper> = {
  steady: { walkMps: 1.5, patience: 1, reads: 0.9, answers: 1, astrayM: 0 },
  /** Reads late, walks slowly, answers in the end. */
  slow: { walkMps: 0.8, patience: 4, reads: 0.7, answers: 0.9, astrayM: 0 },
  /** Four minutes with a network, six without; what was done meanwhile arrives late, with its own time. */
  offline: {
    walkMps: 1.4,
    patience: 1.3,
    reads: 0.8,
    answers: 0.95,
    astrayM: 0,
    network: { upS: 240, downS: 360 },
  },
  /** Stands two streets away and does not know it; answers when asked, and not every time. */
  lost: { walkMps: 1, patience: 2.5, reads: 0.5, answers: 0.6, astrayM: 220 },
};

/**
 * Who is what: the same people in the same order get the same tempers. The captains come first and carry the march, so
 * whoever is odd is taken from the end: every other one, and only then those between.
 */
export function temperOf(
  index: number,
  count: number,
  counts: Partial<Record<Personality, number | undefined>>,
): Personality {
  const odd = (['lost', 'offline', 'slow'] as const).flatMap((one) =>
    Array.from({ length: Math.min(counts[one] ?? 0, count) }, (): Personality => one),
  );
  const fromEnd = count - 1 - index;
  const between = Math.ceil(count / 2);
  return odd[fromEnd % 2 === 0 ? fromEnd / 2 : between + (fromEnd - 1) / 2] ?? 'steady';
}
