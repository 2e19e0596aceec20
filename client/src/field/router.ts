import { useSyncExternalStore } from 'react';

const SCREENS = [
  'now',
  'report',
  'reports',
  'messages',
  'map',
  'settings',
  'shifts',
  'code',
  'debrief',
  'join',
] as const;
export type ScreenName = (typeof SCREENS)[number];

export interface Route {
  screen: ScreenName;
  /** Which record the screen is about. */
  id?: string;
}

const BASE = '/m/';
const MOVED = 'waypost-moved';

/** Unknown addresses open the first screen: a marshal has no use for "page not found". */
export function parseRoute(pathname: string): Route {
  const [name, id] = pathname.startsWith(BASE) ? pathname.slice(BASE.length).split('/') : [];
  const screen = SCREENS.find((known) => known === name) ?? 'now';
  return id ? { screen, id } : { screen };
}

const pathOf = ({ screen, id }: Route): string =>
  BASE + (screen === 'now' ? '' : id ? `${screen}/${id}` : screen);

/** Steps that this page itself put into the history, so that "back" never leaves the application. */
let depth = 0;

export function go(route: Route, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', pathOf(route));
  else {
    history.pushState(null, '', pathOf(route));
    depth += 1;
  }
  window.dispatchEvent(new Event(MOVED));
}

export function back(): void {
  if (depth === 0) return go({ screen: 'now' }, { replace: true });
  depth -= 1;
  history.back();
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.pathname));
}
