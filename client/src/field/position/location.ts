import { useSyncExternalStore } from 'react';
import type { OwnFix } from './own-fix';

export type Permission = 'granted' | 'denied' | 'prompt' | 'unknown';

interface Where {
  fix?: OwnFix;
  permission: Permission;
}

let where: Where = { permission: 'geolocation' in navigator ? 'unknown' : 'denied' };
const listeners = new Set<() => void>();

function set(change: Partial<Where>): void {
  where = { ...where, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The last position this phone found, and whether it may look for one. Kept in memory, never on disk. */
export const useWhere = (): Where => useSyncExternalStore(subscribe, () => where);
export const lastFix = (): OwnFix | undefined => where.fix;

/** Learns whether the browser would have to ask first; it is not asked here. */
export async function watchPermission(): Promise<void> {
  try {
    const status = await navigator.permissions.query({ name: 'geolocation' });
    const tell = (): void => set({ permission: status.state });
    status.addEventListener('change', tell);
    tell();
  } catch {
    // Safari before 16 does not answer: the first look-up will tell.
  }
}

interface LocateOptions {
  /** GPS itself instead of masts and networks: some 10 m instead of 100 m, and several times the battery. */
  exact: boolean;
}

const TIMEOUT_MS = 12_000;

/** Looks up once where the phone is. The browser may ask its holder first, so this is called only after they wanted it. */
export function locate({ exact }: LocateOptions): Promise<OwnFix | undefined> {
  if (!('geolocation' in navigator)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      (position) => {
        const fix = fixOf(position);
        set({ fix, permission: 'granted' });
        resolve(fix);
      },
      (error) => {
        if (error.code === error.PERMISSION_DENIED) set({ permission: 'denied' });
        resolve(undefined);
      },
      { enableHighAccuracy: exact, maximumAge: exact ? 5_000 : 30_000, timeout: TIMEOUT_MS },
    );
  });
}

/** Lets the browser ask its holder now, while they are looking. @returns whether this phone may look for itself */
export async function mayLocate(): Promise<boolean> {
  await locate({ exact: false });
  return where.permission !== 'denied';
}

const fixOf = ({ coords, timestamp }: GeolocationPosition): OwnFix => ({
  at: [coords.longitude, coords.latitude],
  accuracyM: Math.min(100_000, Math.max(0, coords.accuracy)),
  takenAtMs: timestamp,
});
