import { useMemo } from 'react';
import type { Moment, Replay } from '@waypost/shared/after';

/** The records as they were; the same object until something of them was different. */
export function useMoment(replay: Replay, time: number): Moment {
  const count = replay.countAt(time);
  return useMemo(() => replay.after(count), [replay, count]);
}
