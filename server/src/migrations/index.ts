import { FirstTables1700000000000 } from './1700000000000-first-tables.js';

/** In the order in which they run. Append only: a migration that was published is never edited. */
export const migrations = [FirstTables1700000000000];
