import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock, Random } from '@waypost/shared/kernel';
import type { ClientConfig } from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from './config.js';
import { Listener } from './database/listener.js';
import { RateLimiter } from './http/rate-limiter.js';
import { Ids } from './ids.js';
import { Log } from './log.js';
import { CLOCK, CONFIG, DATABASE_ACCESS, RANDOM } from './tokens.js';

/** What the application is made of; a test hands in its own clock and database. */
export interface Platform {
  config: Config;
  dataSource: DataSource;
  access: ClientConfig;
  clock: Clock;
  random: Random;
  log: Log;
}

@Module({})
export class PlatformModule {
  static with(platform: Platform): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: platform.config },
      { provide: DataSource, useValue: platform.dataSource },
      { provide: DATABASE_ACCESS, useValue: platform.access },
      { provide: CLOCK, useValue: platform.clock },
      { provide: RANDOM, useValue: platform.random },
      { provide: Log, useValue: platform.log },
      Ids,
      Listener,
      RateLimiter,
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
