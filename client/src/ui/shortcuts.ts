import { useEffect, useRef } from 'react';

/** Whether a key was meant for the field the person is typing in. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `mod+k`, `mod+shift+z`, `/`, `?`, `Escape`: `mod` is Ctrl, or Command on a Mac. */
export function matchesKeys(
  keys: string,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): boolean {
  const parts = keys.split('+');
  const key = parts.pop()!;
  const mod = event.ctrlKey || event.metaKey;
  if (parts.includes('mod') !== mod || parts.includes('alt') !== event.altKey) return false;
  // A character such as "?" already says whether Shift was held, and differs between keyboards.
  const shiftMatters = parts.length > 0 || key.length > 1;
  if (shiftMatters && parts.includes('shift') !== event.shiftKey) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

interface Options {
  /** Also while typing in a field; otherwise only combinations with `mod` work there. */
  whileTyping?: boolean;
  disabled?: boolean;
}

/** What lies under an open dialogue must not hear its keys. */
const behindDialogue = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Runs something on a key, wherever the focus is. */
export function useShortcut(keys: string, run: () => void, { whileTyping, disabled }: Options = {}): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (disabled) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !matchesKeys(keys, event)) return;
      if (!whileTyping && (isTyping(event.target) || behindDialogue())) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [keys, whileTyping, disabled]);
}

/** Several letters at once, of a list that may change. */
export function useShortcuts(bindings: readonly { keys: string; run(): void }[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || behindDialogue()) return;
      const found = latest.current.find(({ keys }) => matchesKeys(keys, event));
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
