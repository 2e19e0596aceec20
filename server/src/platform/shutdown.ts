import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenDatabase } from './database/open-database.js';
import type { Log } from './log.js';

/** Longer than any request takes that is not stuck. */
const FINISH_WITHIN_MS = 5_000;
/** A supervisor kills after ten seconds (Docker) or more: a stop that hangs must still end by itself. */
const STOP_WITHIN_MS = 9_000;

/**
 * Stops in order: no new connections; sockets are told `stopping` and closed (the gateway does that before
 * shutdown); requests that are under way finish; the ledger writes what it has; the pool closes; the embedded
 * database stops. Nest's own shutdown hooks did the middle of this and left the process running.
 */
export async function stopServer(
  app: NestExpressApplication,
  database: OpenDatabase,
  log: Log,
): Promise<void> {
  const server = app.getHttpServer() as Server;
  const closed = new Promise<void>((resolve) =>
    server.listening ? server.close(() => resolve()) : resolve(),
  );
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await app.close();
  await closed;
  clearTimeout(impatient);
  await database.close();
  log.info('server.stopped');
}

export function stopOnSignal(app: NestExpressApplication, database: OpenDatabase, log: Log): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) {
      // The second Ctrl-C: whoever pressed it does not want to wait. What was acknowledged is in the database.
      if (signal === 'SIGINT') process.exit(130);
      return;
    }
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stopServer(app, database, log).then(
      () => process.exit(0),
      (fault: unknown) => {
        log.fault('server.stop', fault);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
