import { useEffect, useSyncExternalStore } from 'react';

/** Something a person can do from the command palette. */
export interface PaletteCommand {
  id: string;
  label: string;
  /** Shown beside it, such as `mod+z`; the feature binds the key itself. */
  keys?: string;
  run: () => void;
}

let offered: ReadonlyMap<string, readonly PaletteCommand[]> = new Map();
let all: readonly PaletteCommand[] = [];
const listeners = new Set<() => void>();

function offer(owner: string, commands: readonly PaletteCommand[] | undefined): void {
  const next = new Map(offered);
  if (commands) next.set(owner, commands);
  else next.delete(owner);
  offered = next;
  all = [...next.values()].flat();
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAllCommands = (): readonly PaletteCommand[] => useSyncExternalStore(subscribe, () => all);

/**
 * Offers commands in the palette for as long as the screen is open.
 * @param owner the feature's name
 * @param commands memoised: a new list registers again
 */
export function useCommands(owner: string, commands: readonly PaletteCommand[]): void {
  useEffect(() => {
    offer(owner, commands);
    return () => offer(owner, undefined);
  }, [owner, commands]);
}
