import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Span } from '@waypost/shared/after';

/** How much faster than the day it plays. */
export const SPEEDS = [1, 10, 60, 300] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Player {
  /** The moment that is shown, milliseconds since 1970. */
  time: number;
  playing: boolean;
  speed: Speed;
  go(time: number): void;
  toggle(): void;
  setSpeed(speed: Speed): void;
  faster(by: 1 | -1): void;
}

/** Often enough to look like movement, seldom enough for a map to be drawn in between. */
const TICK_MS = 125;

/** Plays a span of time and stops at its end; where it opens, something is to be seen. */
export function usePlayer({ from, to }: Span, opensAt: number): Player {
  const [time, setTime] = useState(Math.min(to, Math.max(from, opensAt)));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(60);
  const go = useCallback((next: number) => setTime(Math.min(to, Math.max(from, next))), [from, to]);
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const passed = (now - last) * speed;
      last = now;
      setTime((before) => Math.min(to, before + passed));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [playing, speed, to]);
  useEffect(() => {
    if (playing && time >= to) setPlaying(false);
  }, [playing, time, to]);
  return useMemo(
    () => ({
      time,
      playing,
      speed,
      go,
      setSpeed,
      toggle: () => {
        if (!playing && time >= to) setTime(from);
        setPlaying(!playing);
      },
      faster: (by) => setSpeed(SPEEDS[SPEEDS.indexOf(speed) + by] ?? speed),
    }),
    [time, playing, speed, go, from, to],
  );
}
