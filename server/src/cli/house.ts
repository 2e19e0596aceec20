import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '../access/access.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { systemClock, systemRandom } from '../platform/clock.js';
import { readConfig, type Config } from '../platform/config.js';
import { openDatabase } from '../platform/database/open-database.js';
import { Log, NestLog } from '../platform/log.js';
import { PlatformModule } from '../platform/platform.module.js';
import { CliFault } from './command.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

@Module({})
class House {}

export interface OpenHouse {
  get: INestApplicationContext['get'];
  config: Config;
}

/**
 * Opens the services on the database, does the work and closes again. Beside a running server it uses the same
 * database, also the embedded one; the server hears of what was written as it hears of any other process.
 */
export async function inHouse<T>(work: (house: OpenHouse) => Promise<T>): Promise<T> {
  // Relative paths in the settings mean the repository, wherever the command was typed.
  const read = readConfig(process.env, ROOT);
  if (!read.ok) throw new CliFault(read.error.join('\nwaypost: '));
  const log = new Log((line) => {
    if (line.includes('"level":"fault"')) process.stderr.write(`${line}\n`);
  });
  const database = await openDatabase(read.value, log);
  try {
    const platform = PlatformModule.with({
      config: read.value,
      log,
      clock: systemClock,
      random: systemRandom,
      dataSource: database.dataSource,
      access: database.access,
    });
    const module = { module: House, imports: [platform, LedgerModule, AccessModule] };
    const context = await NestFactory.createApplicationContext(module, {
      logger: new NestLog(log),
      abortOnError: false,
    });
    try {
      return await work({
        get: context.get.bind(context) as INestApplicationContext['get'],
        config: read.value,
      });
    } finally {
      await context.close();
    }
  } finally {
    await database.close();
  }
}
