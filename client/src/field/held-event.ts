import { personHere, rememberPerson } from '../platform/person-here';
import { heldHere, hold, type Held } from '../sync/held';
import { prefsNow, setPrefs, type Prefs } from './prefs';

type Wishes = Pick<Partial<Prefs>, 'placeInReports' | 'shareFromStart'>;

/** A disk that answers no more must not keep a marshal from the first screen. */
const PATIENCE_MS = 1_500;

/** Takes this phone into an event, on disk before the screen says so. */
export async function enterEvent({ eventId, personId }: Held, wishes: Wishes = {}): Promise<void> {
  // A browser that keeps nothing (a private window) still shows the event.
  await hold({ eventId, personId }).catch(() => undefined);
  rememberPerson(eventId, personId);
  setPrefs({ eventId, ...wishes });
}

/**
 * Finds, at start, the event that this phone is in: the disk's word is newer than localStorage's where they differ,
 * because a browser that was killed may have lost what it last put there.
 */
export async function recoverEvent(): Promise<void> {
  const held = await Promise.race([heldHere().catch(() => undefined), soon()]);
  if (held) {
    if (personHere(held.eventId) !== held.personId) rememberPerson(held.eventId, held.personId);
    if (prefsNow().eventId !== held.eventId) setPrefs({ eventId: held.eventId });
    return;
  }
  const { eventId } = prefsNow();
  const personId = eventId && personHere(eventId);
  if (eventId && personId) void hold({ eventId, personId }).catch(() => undefined);
}

const soon = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
