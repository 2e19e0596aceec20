import { useSyncExternalStore } from 'react';

export type MapTheme = 'light' | 'dark' | 'sun';

const ATTRIBUTES = ['data-mantine-color-scheme', 'data-theme'];

function read(): MapTheme {
  const root = document.documentElement;
  const said = ATTRIBUTES.map((name) => root.getAttribute(name)).find((value) => value !== null);
  if (said === 'dark' || said === 'sun' || said === 'light') return said;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const watch = new MutationObserver(listener);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ATTRIBUTES });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', listener);
  return () => {
    watch.disconnect();
    scheme.removeEventListener('change', listener);
  };
}

/** The page's theme, as its root element says it, else the system's. */
export const useTheme = (): MapTheme => useSyncExternalStore(subscribe, read);
