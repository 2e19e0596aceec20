import { toPlane, type Position } from './position.js';

type Flat = [x: number, y: number];

interface Span {
  from: number;
  to: number;
  /** The vertex between the ends that is farthest from the chord, and how far, in metres. */
  worst: number;
  awayM: number;
}

/** Metres from p to the segment a-b. */
function toSegment(p: Flat, a: Flat, b: Flat): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
  return Math.hypot(p[0] - a[0] - dx * t, p[1] - a[1] - dy * t);
}

function span(flat: readonly Flat[], from: number, to: number): Span {
  let worst = from;
  let awayM = -1;
  for (let i = from + 1; i < to; i++) {
    const away = toSegment(flat[i]!, flat[from]!, flat[to]!);
    if (away > awayM) [worst, awayM] = [i, away];
  }
  return { from, to, worst, awayM };
}

/** The place in a list sorted by rising `awayM` where a span belongs. */
function slot(queue: readonly Span[], awayM: number): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (queue[mid]!.awayM < awayM) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Vertices searched together; a wavy line of 200,000 searched as one took minutes, since each split takes off one wave. */
const BLOCK = 1_000;

/** Vertices that are kept whatever the shape: the ends, and for long lines one of each block. */
function anchors(count: number, most: number): number[] {
  const step = Math.max(BLOCK, Math.ceil((count * 4) / most));
  const out: number[] = [];
  for (let i = 0; i < count - 1; i += step) out.push(i);
  return [...out, count - 1];
}

/**
 * Douglas and Peucker's line simplification (1973), asked for a number of vertices instead of a tolerance: the span
 * that is farthest off is split first, until `most` vertices are kept. No recursion, which a recorded walk of
 * 200,000 points could overflow.
 * @param most vertices to keep, at least 2
 * @returns indexes of the kept vertices, rising, and how far the line moved at most, in metres
 */
export function simplifyTo(line: readonly Position[], most: number): { kept: number[]; movedM: number } {
  if (line.length <= Math.max(2, most)) return { kept: line.map((_, i) => i), movedM: 0 };
  const flat = line.map((p): Flat => toPlane(line[0]!, p));
  const kept = anchors(line.length, most);
  const queue: Span[] = [];
  const enqueue = (part: Span): void => void queue.splice(slot(queue, part.awayM), 0, part);
  kept.slice(1).forEach((to, i) => enqueue(span(flat, kept[i]!, to)));
  while (kept.length < most) {
    const next = queue.pop();
    if (!next || next.awayM < 0) break;
    kept.push(next.worst);
    enqueue(span(flat, next.from, next.worst));
    enqueue(span(flat, next.worst, next.to));
  }
  return { kept: kept.sort((a, b) => a - b), movedM: Math.max(0, queue.at(-1)?.awayM ?? 0) };
}
