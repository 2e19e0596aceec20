import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { refreshRecordViews } from '../../migrations/record-views.js';
import { startCluster } from './cluster.js';
import { dataSourceFor, pgConfig, type DatabasePlace } from './data-source.js';

export interface OpenDatabase {
  dataSource: DataSource;
  access: ReturnType<typeof pgConfig>;
  /** Closes the pool, then the embedded server if nobody else uses it. */
  close(): Promise<void>;
}

/** Any number: it only has to be the same in every Waypost process. */
const MIGRATION_LOCK = 7_208_001;
const CONNECT_TRIES = 30;

async function place(
  config: Config,
): Promise<{ place: DatabasePlace; stop(): Promise<void>; directory?: string }> {
  if (config.databaseUrl) return { place: { url: config.databaseUrl }, stop: async () => undefined };
  const cluster = await startCluster(config.dataDir);
  return { place: cluster.access, stop: () => cluster.stop(), directory: cluster.directory };
}

/** In a composition of containers the database is often up a few seconds after the server. */
async function connect(dataSource: DataSource, log: Log): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await dataSource.initialize();
      return;
    } catch (fault) {
      const code = (fault as { code?: string }).code ?? '';
      const temporary = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03'].includes(code);
      if (!temporary || attempt >= CONNECT_TRIES) throw fault;
      if (attempt === 1) log.info('database.waiting', { code });
      await pause(1_000);
    }
  }
}

/** Two processes that start at once must not run the same migration twice: the first takes the lock, the second waits. */
export async function migrate(dataSource: DataSource): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    await refreshRecordViews(runner);
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return done.length;
  } finally {
    await runner.release();
  }
}

export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const { place: where, stop, directory } = await place(config);
  const dataSource = dataSourceFor(where);
  try {
    await connect(dataSource, log);
    const migrations = await migrate(dataSource);
    log.info('database.ready', { embedded: directory !== undefined, directory, migrations });
  } catch (fault) {
    if (dataSource.isInitialized) await dataSource.destroy();
    await stop();
    throw fault;
  }
  return {
    dataSource,
    access: pgConfig(where),
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await stop();
    },
  };
}
