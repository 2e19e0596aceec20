import { DEFAULT_WIDTH_M } from '@waypost/shared/event';

type Step = { type: 'move' | 'insert' | 'remove'; index: number };

/** Widths after a vertex was moved, inserted or removed, so that every segment keeps what was measured there. */
export function widthsAfter(widths: readonly number[], { type, index }: Step): number[] {
  if (type === 'move') return [...widths];
  if (type === 'insert') {
    const split = widths[Math.min(Math.max(index - 1, 0), widths.length - 1)] ?? DEFAULT_WIDTH_M;
    return [...widths.slice(0, index), split, ...widths.slice(index)];
  }
  if (index === 0) return widths.slice(1);
  if (index >= widths.length) return widths.slice(0, -1);
  // Two segments become one: it is as narrow as the narrower, or the march would be promised room it has not got.
  const narrower = Math.min(widths[index - 1]!, widths[index]!);
  return [...widths.slice(0, index - 1), narrower, ...widths.slice(index + 1)];
}

/** The same width on every segment from one to another, both included, in either order. */
export function paintWidth(widths: readonly number[], from: number, to: number, widthM: number): number[] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return widths.map((width, i) => (i >= low && i <= high ? widthM : width));
}
