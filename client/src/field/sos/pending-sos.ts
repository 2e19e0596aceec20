import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { IncidentData } from '@waypost/shared/event/incident';

/** An SOS in the five seconds in which it can be taken back. */
export interface PendingSos {
  /** Of the incident it becomes. */
  id: string;
  eventId: string;
  personId: string;
  happenedAt: string;
  /** When it goes out, by this device's clock, milliseconds since 1970. */
  dueAtMs: number;
  place: IncidentData['place'];
}

interface Schema extends DBSchema {
  sos: { key: string; value: PendingSos };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('waypost-sos', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('sos', { keyPath: 'eventId' }),
  });

async function using<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** On disk before the screen says "kept": a phone that dies now sends it when it starts again (rule O1). */
export const keepSos = (sos: PendingSos): Promise<void> =>
  using(async (db) => {
    const tx = db.transaction('sos', 'readwrite', { durability: 'strict' });
    void tx.store.put(sos);
    await tx.done;
  });

export const readSos = (eventId: string): Promise<PendingSos | undefined> =>
  using((db) => db.get('sos', eventId));

export const dropSos = (eventId: string): Promise<void> => using((db) => db.delete('sos', eventId));
