import { useSyncExternalStore } from 'react';

let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

function found(worker: ServiceWorker | null): void {
  if (!worker) return;
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Keeps the application on the phone. A new version waits until somebody says so: a form must not vanish under a thumb. */
export async function keepOnPhone(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  let { controller } = navigator.serviceWorker;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes over a page that works already; only a later one brings something new.
    if (controller) location.reload();
    controller = navigator.serviceWorker.controller;
  });
  const registration = await navigator.serviceWorker
    .register('/m/sw.js', { scope: '/m/' })
    .catch(() => undefined);
  if (!registration) return;
  if (controller) found(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) found(worker);
    });
  });
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useUpdate = (): boolean => useSyncExternalStore(subscribe, () => waiting !== undefined);

/** The page loads again once the new version has taken over. */
export const takeUpdate = (): void => waiting?.postMessage({ type: 'SKIP_WAITING' });
