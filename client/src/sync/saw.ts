import { useEffect, useSyncExternalStore } from 'react';

let seen: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Messages that stand on the screen now: seen as soon as the page itself is in sight. */
export function useSaw(ids: readonly string[]): void {
  const key = ids.join();
  useEffect(() => {
    const look = (): void => {
      const fresh = key.split(',').filter((id) => id && !seen.has(id));
      if (document.visibilityState !== 'visible' || fresh.length === 0) return;
      seen = new Set([...seen, ...fresh]);
      listeners.forEach((listener) => listener());
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [key]);
}

/** Ids of the messages that were in sight on this device since it was opened. */
export const useSeen = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => seen);
