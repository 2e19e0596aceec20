import type { Position } from '@waypost/shared/geo';

/** Milliseconds a mark takes from its last position to the next: batches come once a second. */
export const GLIDE_MS = 900;

export interface Glide {
  from: Position;
  to: Position;
  startedAt: number;
}

/** Where a gliding mark is now. */
export function glidingAt({ from, to, startedAt }: Glide, now: number): Position {
  const t = Math.min(1, Math.max(0, (now - startedAt) / GLIDE_MS));
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** Turns a mark towards a new position from wherever it is; further than `jump` degrees it does not glide but stands there. */
export function glideTo(glide: Glide, to: Position, now: number, jump = 0.005): Glide {
  const at = glidingAt(glide, now);
  const far = Math.hypot(at[0] - to[0], at[1] - to[1]) > jump;
  return { from: far ? to : at, to, startedAt: now };
}
