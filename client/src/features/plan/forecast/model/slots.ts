import type { CountSlot } from '@waypost/shared/crowd';

/**
 * Counts as they are typed: a line for each minute, on it what each counter saw; `-` where one missed it. `undefined`
 * when something in it is no count.
 */
export function readSlots(text: string): CountSlot[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const slots = lines.map((line) =>
    line.split(/[\s,;]+/).map((word) => (word === '-' ? null : Number(word))),
  );
  const sound = slots.every((slot) => slot.every((count) => count === null || (count >= 0 && count < 1e6)));
  return sound ? slots : undefined;
}
