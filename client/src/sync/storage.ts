import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Cursor, Frame, Snapshot, WireRecord } from '@waypost/shared/contract';
import type { Outbox, OutboxItem } from '@waypost/shared/sync';
import type { WireViewer } from './types';

/** What a session reads when it starts: enough to show the whole event without a network. */
export interface Stored {
  cursor?: Cursor;
  viewer?: WireViewer;
  records: WireRecord[];
}

export interface Storage {
  load(): Promise<Stored>;
  replace(snapshot: Snapshot): Promise<void>;
  apply(frame: Frame): Promise<void>;
  outbox(): Promise<Outbox>;
  keep(item: OutboxItem): Promise<void>;
  /** A refusal is kept until it has been read; what the server took is let go. */
  settle(items: Outbox): Promise<void>;
  forget(commandIds: readonly string[]): Promise<void>;
  close(): void;
}

interface Schema extends DBSchema {
  records: { key: [string, string]; value: WireRecord };
  meta: { key: string; value: Cursor | WireViewer };
  outbox: { key: number; value: OutboxItem; indexes: { id: string } };
}

export const databaseName = (eventId: string, personId: string): string => `waypost-${eventId}-${personId}`;

/** One database per event and person, so that two people who share a browser never send each other's reports. */
export async function openStorage(eventId: string, personId: string): Promise<Storage> {
  const db = await openDB<Schema>(databaseName(eventId, personId), 1, {
    upgrade(fresh) {
      fresh.createObjectStore('records', { keyPath: ['kind', 'id'] });
      fresh.createObjectStore('meta');
      // Keyed by a counter: ids sort by the device's clock, which may be set back between two commands.
      fresh.createObjectStore('outbox', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
    },
    blocking: () => db.close(),
  });
  return { ...recordsOf(db), ...outboxOf(db), close: () => db.close() };
}

/** Leaves nothing of the event on this device. */
export const wipeStorage = (eventId: string, personId: string): Promise<void> =>
  deleteDB(databaseName(eventId, personId));

/** How many commands of any event wait on this device: what signing out would lose. */
export async function waitingHere(): Promise<number> {
  let count = 0;
  for (const name of await databasesHere())
    count += (await openOutbox(name)).filter(({ state }) => state !== 'refused').length;
  return count;
}

/** The outbox in a database of any person, read as it is. */
export async function openOutbox(name: string): Promise<Outbox> {
  const db = await openDB<Schema>(name);
  try {
    return db.objectStoreNames.contains('outbox') ? await db.getAll('outbox') : [];
  } finally {
    db.close();
  }
}

/** Leaves nothing of any event on this device. */
export async function wipeAll(): Promise<void> {
  for (const name of await databasesHere()) await deleteDB(name, { blocked: () => undefined });
}

export async function databasesHere(): Promise<string[]> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.flatMap(({ name }) => (name?.startsWith('waypost-') ? [name] : []));
}

function recordsOf(db: IDBPDatabase<Schema>): Pick<Storage, 'load' | 'replace' | 'apply'> {
  return {
    async load() {
      const tx = db.transaction(['records', 'meta']);
      const [records, cursor, viewer] = await Promise.all([
        tx.objectStore('records').getAll(),
        tx.objectStore('meta').get('cursor'),
        tx.objectStore('meta').get('viewer'),
      ]);
      return {
        records,
        ...(cursor ? { cursor: cursor as Cursor } : {}),
        ...(viewer ? { viewer: viewer as WireViewer } : {}),
      };
    },
    async replace(snapshot) {
      const tx = db.transaction(['records', 'meta'], 'readwrite');
      const records = tx.objectStore('records');
      void records.clear();
      for (const record of snapshot.records) void records.put(record);
      void tx.objectStore('meta').put(snapshot.viewer as WireViewer, 'viewer');
      void tx.objectStore('meta').put(snapshot.cursor, 'cursor');
      await tx.done;
    },
    async apply(frame) {
      const tx = db.transaction(['records', 'meta'], 'readwrite');
      const stored = (await tx.objectStore('meta').get('cursor')) as Cursor | undefined;
      // Another tab may be ahead of this one: writing an older record under its newer cursor would hide a change for good.
      if (stored?.seq === frame.after) {
        for (const record of frame.put) void tx.objectStore('records').put(record);
        for (const gone of frame.drop) void tx.objectStore('records').delete([gone.kind, gone.id]);
        void tx.objectStore('meta').put({ ...stored, seq: frame.to, log: frame.log }, 'cursor');
      }
      await tx.done;
    },
  };
}

function outboxOf(db: IDBPDatabase<Schema>): Pick<Storage, 'outbox' | 'keep' | 'settle' | 'forget'> {
  return {
    outbox: () => db.getAll('outbox'),
    async keep(item) {
      // `strict` waits for the disk, not for the browser's memory: "kept" must survive a killed phone (rule O1).
      const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
      void tx.store.add(item);
      await tx.done;
    },
    async settle(items) {
      const tx = db.transaction('outbox', 'readwrite');
      for (const item of items) {
        const key = await tx.store.index('id').getKey(item.id);
        if (key !== undefined)
          void (item.state === 'refused' ? tx.store.put(item, key) : tx.store.delete(key));
      }
      await tx.done;
    },
    async forget(commandIds) {
      const tx = db.transaction('outbox', 'readwrite');
      for (const id of commandIds) {
        const key = await tx.store.index('id').getKey(id);
        if (key !== undefined) void tx.store.delete(key);
      }
      await tx.done;
    },
  };
}
