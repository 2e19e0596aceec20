import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { createApp } from '@waypost/server/app';
import { systemClock, systemRandom } from '@waypost/server/platform/clock';
import type { Config } from '@waypost/server/platform/config';
import type { DatabaseAccess } from '@waypost/server/platform/database/cluster';
import { dataSourceFor, pgConfig } from '@waypost/server/platform/database/data-source';
import { Log } from '@waypost/server/platform/log';
import type { Clock } from '@waypost/shared/kernel';
import { TestClient } from './client.js';
import { createTestDatabase } from './database.js';

export interface TestClock extends Clock {
  advance(ms: number): void;
}

/** A clock that moves only when told, so that no test waits for one. */
export function testClock(start = Date.parse('2026-05-01T12:00:00.000Z')): TestClock {
  let now = start;
  return { now: () => now, advance: (ms) => (now += ms) };
}

export interface TestAppOptions {
  clock?: Clock;
  config?: Partial<Config>;
  /** A database that another test application uses, to stand for a second process. */
  database?: DatabaseAccess;
  clientDist?: string;
}

export interface TestApp {
  url: string;
  app: NestExpressApplication;
  ds: DataSource;
  database: DatabaseAccess;
  /** Every line the server logged, parsed. */
  logged: Record<string, unknown>[];
  client(): TestClient;
  close(): Promise<void>;
}

const CONFIG: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '/nonexistent',
  publicUrl: 'http://localhost',
  tileAttribution: '© nobody',
  trustProxy: 0,
  signUpOpen: true,
  demo: false,
};

/** The real server on a database of its own and a free port. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase());
  const ds = await dataSourceFor(database, { poolSize: 6 }).initialize();
  const logged: Record<string, unknown>[] = [];
  const log = new Log((line) => logged.push(JSON.parse(line) as Record<string, unknown>));
  const config = { ...CONFIG, ...options.config };
  const clock = options.clock ?? systemClock;
  const app = await createApp(
    { config, dataSource: ds, access: pgConfig(database), clock, random: systemRandom, log },
    options.clientDist,
  );
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    app,
    ds,
    database,
    logged,
    client: () => new TestClient(url),
    close: async () => {
      (app.getHttpServer() as Server).closeAllConnections();
      await app.close();
      await ds.destroy();
    },
  };
}
