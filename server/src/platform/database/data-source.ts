import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';
import type { DatabaseAccess } from './cluster.js';

/** Reads `postgres://…`, so that pool, listener and tests share one way to say where the database is. */
export type DatabasePlace = DatabaseAccess | { url: string };

const connection = (place: DatabasePlace) =>
  'url' in place
    ? { url: place.url }
    : {
        host: place.host,
        port: place.port,
        username: place.user,
        database: place.database,
        password: place.password ?? '',
      };

/** What `pg` needs for a connection outside the pool. */
export const pgConfig = (place: DatabasePlace) => ('url' in place ? { connectionString: place.url } : place);

export function dataSourceFor(place: DatabasePlace, options: { poolSize?: number } = {}): DataSource {
  const settings: DataSourceOptions = {
    type: 'postgres',
    ...connection(place),
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Ids are made by the application; the extension needs rights that a hosted database does not give.
    installExtensions: false,
    poolSize: options.poolSize ?? 12,
    logging: false,
    // A database that is down is said so within seconds, not after the operating system's two minutes.
    connectTimeoutMS: 5_000,
    applicationName: 'waypost',
  };
  return new DataSource(settings);
}
