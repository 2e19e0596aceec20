import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from 'react';

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** Asked before the address changes; when it answers false it keeps `go` and decides later. */
type Guard = (go: () => void) => boolean;
let mayLeave: Guard = () => true;

/** One guard for the whole application: the register of unsaved words. */
export function guardLeaving(guard: Guard): void {
  mayLeave = guard;
}

const here = (): string => location.pathname + location.search;
let shown: string | undefined;

/** The browser has moved already when it tells of a step back: where the guard says no, the address is put back. */
function stepped(): void {
  const wanted = here();
  if (wanted === shown || mayLeave(() => navigate(wanted))) {
    shown = wanted;
    tell();
  } else history.pushState(null, '', shown);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    shown = here();
    globalThis.addEventListener('popstate', stepped);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) globalThis.removeEventListener('popstate', stepped);
  };
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);
export const useQuery = (): string => useSyncExternalStore(subscribe, () => location.search);

export function navigate(to: string, { replace = false } = {}): void {
  if (!mayLeave(() => navigate(to, { replace }))) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  shown = here();
  tell();
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children: ReactNode;
}

/** A link inside the application: no reload, but still a link for the middle button, a new tab and a screen reader. */
export function Link({ href, onClick, ...rest }: LinkProps): ReactNode {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
