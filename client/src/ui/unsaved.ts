import { useEffect, useId, useSyncExternalStore } from 'react';
import { guardLeaving } from '../platform/router';

/** Fields that hold words which are not kept anywhere yet. */
const unsaved = new Set<string>();
const listeners = new Set<() => void>();
let waiting: (() => void) | undefined;

function ask(go: (() => void) | undefined): void {
  waiting = go;
  listeners.forEach((listener) => listener());
}

guardLeaving((go) => {
  if (unsaved.size === 0) return true;
  // A field saves when it is left, and now it is: only what cannot be saved has to be asked about.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  setTimeout(() => (unsaved.size === 0 ? go() : ask(go)));
  return false;
});

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** While it holds, leaving the page asks first: inside the application in our words, else in the browser's. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!dirty) return;
    unsaved.add(id);
    addEventListener('beforeunload', warn);
    return () => {
      unsaved.delete(id);
      if (unsaved.size === 0) removeEventListener('beforeunload', warn);
    };
  }, [dirty, id]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The way somebody wants to go while words are unsaved. */
export const useWaitingLeave = (): (() => void) | undefined => useSyncExternalStore(subscribe, () => waiting);

export function answerLeave(leave: boolean): void {
  const go = waiting;
  ask(undefined);
  if (!leave) return;
  unsaved.clear();
  go?.();
}
