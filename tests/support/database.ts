import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import pg from 'pg';
import { startCluster, type DatabaseAccess } from '@waypost/server/platform/database/cluster';
import { dataSourceFor } from '@waypost/server/platform/database/data-source';
import { migrate } from '@waypost/server/platform/database/open-database';

const TEMPLATE = 'waypost_template';
const TEMPLATE_LOCK = 7_208_003;
/** A test's database is thrown away: what makes it survive a power cut only costs time. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

let admin: Promise<DatabaseAccess> | undefined;

async function cluster(): Promise<DatabaseAccess> {
  const directory = process.env['WAYPOST_TEST_CLUSTER'];
  if (!directory) throw new Error('run through jest: tests/support/database-cluster.ts names the cluster');
  // As root the database runs as another user, who has to walk through.
  chmodSync(directory, 0o711);
  const { access } = await startCluster(directory, 'postgres', FAST);
  await makeTemplate(access);
  return access;
}

async function asAdmin<T>(access: DatabaseAccess, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(access);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrated once per run; every test file gets a copy of it, which takes some 50 ms. */
function makeTemplate(access: DatabaseAccess): Promise<void> {
  return asAdmin(access, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (found.rowCount) return;
    await client.query(`CREATE DATABASE ${TEMPLATE}_new`);
    const dataSource = await dataSourceFor({ ...access, database: `${TEMPLATE}_new` }).initialize();
    await migrate(dataSource);
    await dataSource.destroy();
    await client.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`);
  });
}

/** A name of a new database of its own, migrated and empty. */
export async function createTestDatabase(): Promise<DatabaseAccess> {
  admin ??= cluster();
  const access = await admin;
  const database = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(access, async (client) => {
    // PostgreSQL refuses to copy a template that somebody else is copying at this moment.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${TEMPLATE}`);
  });
  return { ...access, database };
}

/** An empty database without the migrations. */
export async function createEmptyDatabase(): Promise<DatabaseAccess> {
  admin ??= cluster();
  const access = await admin;
  const database = `empty_${randomBytes(6).toString('hex')}`;
  await asAdmin(access, (client) => client.query(`CREATE DATABASE ${database}`));
  return { ...access, database };
}
