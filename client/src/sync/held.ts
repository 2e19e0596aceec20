import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Which event this device is in, and as whom. No secret and no right: the server asks the cookie. */
export interface Held {
  eventId: string;
  personId: string;
}

interface Schema extends DBSchema {
  held: { key: 'now'; value: Held };
}

/**
 * Browsers write localStorage when they find the time: a phone whose browser is killed soon after joining would not
 * find the reports it keeps. So the way to them is on disk as surely as they are (rule O1).
 */
export const hold = (held: Held): Promise<void> =>
  write(async (store) => void (await store.put(held, 'now')));

/** The server says that this device is somebody else in the event that it is in. */
export const holdAs = ({ eventId, personId }: Held): Promise<void> =>
  write(async (store) => {
    if ((await store.get('now'))?.eventId === eventId) await store.put({ eventId, personId }, 'now');
  });

export const letGo = (): Promise<void> => write((store) => store.delete('now'));

export async function heldHere(): Promise<Held | undefined> {
  const db = await open();
  try {
    return await db.get('held', 'now');
  } finally {
    db.close();
  }
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('waypost-held', 1, { upgrade: (fresh) => void fresh.createObjectStore('held') });

type Store = ReturnType<ReturnType<typeof writing>['objectStore']>;
const writing = (db: IDBPDatabase<Schema>) => db.transaction('held', 'readwrite', { durability: 'strict' });

async function write(change: (store: Store) => Promise<void>): Promise<void> {
  const db = await open();
  try {
    const tx = writing(db);
    await Promise.all([change(tx.objectStore('held')), tx.done]);
  } finally {
    db.close();
  }
}
