import { deleteDB } from 'idb';
import type { OutboxItem } from '@waypost/shared/sync';
import { databaseName, databasesHere, openOutbox } from './storage';

/** What somebody else, or the same person under another call-sign, could not send from this device. */
export interface LeftBehind {
  personId: string;
  items: OutboxItem[];
}

/** Commands of other people in this event that still wait here: no session of theirs will ever send them. */
export async function leftBehind(eventId: string, personId: string): Promise<LeftBehind[]> {
  const mine = databaseName(eventId, personId);
  const prefix = databaseName(eventId, '');
  const found: LeftBehind[] = [];
  for (const name of await databasesHere()) {
    if (!name.startsWith(prefix) || name === mine) continue;
    const items = (await openOutbox(name)).filter(({ state }) => state !== 'refused');
    if (items.length > 0) found.push({ personId: name.slice(prefix.length), items });
  }
  return found;
}

/** Once it has been read out or sent under another name. */
export const dropLeftBehind = (eventId: string, personId: string): Promise<void> =>
  deleteDB(databaseName(eventId, personId));
