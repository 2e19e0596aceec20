/** Names under which the platform's values are injected; interfaces leave no name of their own at run time. */
export const CONFIG = Symbol('config');
export const CLOCK = Symbol('clock');
export const RANDOM = Symbol('random');
/** How to reach the database outside the pool, for a connection that listens. */
export const DATABASE_ACCESS = Symbol('database access');
