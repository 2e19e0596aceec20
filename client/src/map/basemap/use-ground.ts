import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { pickGround, type BasemapSource, type Ground, type GroundChoice } from './pick';

const KEY = 'waypost.ground';
const CHOICES: readonly string[] = ['automatic', 'archive', 'tiles', 'sketch'];

const stored = (): GroundChoice => {
  const value = localStorage.getItem(KEY);
  return value !== null && CHOICES.includes(value) ? (value as GroundChoice) : 'automatic';
};

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export interface UsedGround {
  ground: Ground;
  choice: GroundChoice;
  choose(choice: GroundChoice): void;
  fail(ground: Ground): void;
}

/** Which ground is shown, remembered on this device. */
export function useGround(source: BasemapSource): UsedGround {
  const [choice, setChoice] = useState(stored);
  const [failed, setFailed] = useState<ReadonlySet<Ground>>(new Set());
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const choose = useCallback((next: GroundChoice) => {
    localStorage.setItem(KEY, next);
    setChoice(next);
    // Choosing is asking again: what failed an hour ago may work now.
    setFailed(new Set());
  }, []);
  const fail = useCallback((ground: Ground) => setFailed((before) => new Set(before).add(ground)), []);
  const ground = pickGround(choice, source, { online, failed });
  return useMemo(() => ({ ground, choice, choose, fail }), [ground, choice, choose, fail]);
}
