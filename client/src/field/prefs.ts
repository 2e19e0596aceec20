import { useSyncExternalStore } from 'react';
import type { CloseReason } from '@waypost/shared/contract';
import type { Told } from './shifts/told';

export const THEMES = ['dark', 'light', 'sun'] as const;
export type Theme = (typeof THEMES)[number];
export const HANDS = ['right', 'left'] as const;
export type Hand = (typeof HANDS)[number];

/** What this phone remembers about its holder's wishes; nothing of it is sent. */
export interface Prefs {
  /** The event that this phone is in. */
  eventId?: string;
  /** Why the last event was ended on this phone. */
  ended?: CloseReason;
  theme: Theme;
  hand: Hand;
  /** A report may look up where the phone is, once, when it is made. */
  placeInReports: boolean;
  /** On joining they agreed to share their position; said to the server once, when the event is open. */
  shareFromStart?: boolean;
  /** This person's shifts as this phone last showed them. */
  told?: { personId: string; shifts: Told[] };
  /** The checkpoint that was last chosen as the place of a report. */
  checkpoint?: { id: string; chosenAtMs: number };
}

const KEY = 'waypost.field';
/** Dark spares the battery; the holder can change it under the sun. */
const DEFAULTS: Prefs = { theme: 'dark', hand: 'right', placeInReports: false };

const listeners = new Set<() => void>();
let prefs: Prefs = read();

function read(): Prefs {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Prefs>) };
  } catch {
    return DEFAULTS;
  }
}

export function setPrefs(change: Partial<Prefs>): void {
  prefs = { ...prefs, ...change };
  localStorage.setItem(KEY, JSON.stringify(prefs));
  showPrefs();
  for (const listener of listeners) listener();
}

/** Forgets everything but how the screen looks, which says nothing about anybody. */
export function forgetEvent(): void {
  const { theme, hand } = prefs;
  prefs = DEFAULTS;
  setPrefs({ theme, hand });
}

/** Puts theme and hand where the style sheets look for them. */
export function showPrefs(): void {
  const { dataset } = document.documentElement;
  dataset.theme = prefs.theme;
  dataset.hand = prefs.hand;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const prefsNow = (): Prefs => prefs;
export const usePrefs = (): Prefs => useSyncExternalStore(subscribe, () => prefs);
