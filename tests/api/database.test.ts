import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSourceFor } from '@waypost/server/platform/database/data-source';
import { migrate } from '@waypost/server/platform/database/open-database';
import { registry } from '@waypost/shared/ledger';
import { createEmptyDatabase } from '../support/database.js';

let dataSource: DataSource;
beforeAll(async () => {
  dataSource = await dataSourceFor(await createEmptyDatabase()).initialize();
});
afterAll(() => dataSource.destroy());

describe('the database', () => {
  test('migrations give what the entities describe, and run once', async () => {
    expect(await migrate(dataSource)).toBeGreaterThan(0);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    expect(await migrate(dataSource)).toBe(0);
  });

  test('every kind of record can be asked for by its own view', async () => {
    for (const { kind } of registry.kinds) {
      const view = kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect(await dataSource.query(`SELECT * FROM records."${view}"`)).toEqual([]);
    }
  });

  test('two processes that start at once migrate once', async () => {
    const access = await createEmptyDatabase();
    const both = await Promise.all([dataSourceFor(access).initialize(), dataSourceFor(access).initialize()]);
    const done = await Promise.all(both.map((each) => migrate(each)));
    await Promise.all(both.map((each) => each.destroy()));
    expect(Math.min(...done)).toBe(0);
    expect(Math.max(...done)).toBeGreaterThan(0);
  });

  test('all migrations can be taken back', async () => {
    for (const _migration of dataSource.migrations) {
      await dataSource.query('DROP SCHEMA IF EXISTS records CASCADE');
      await dataSource.undoLastMigration();
    }
    const tables = await dataSource.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'",
    );
    expect(tables).toEqual([]);
  });
});
