import { createApp } from './app.js';
import { SetupService } from './access/setup.service.js';
import { systemClock, systemRandom } from './platform/clock.js';
import { startDemonstration } from './features/demonstration/start-demonstration.js';
import { readConfig, type Config } from './platform/config.js';
import { openDatabase, type OpenDatabase } from './platform/database/open-database.js';
import { Log } from './platform/log.js';
import { stopOnSignal } from './platform/shutdown.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const read = readConfig(process.env);
  if (!read.ok) {
    for (const line of read.error) process.stderr.write(`waypost: ${line}\n`);
    process.exit(1);
  }
  const log = new Log();
  const database = await openDatabase(read.value, log);
  try {
    await serve(read.value, log, database);
  } catch (fault) {
    // A start that fails must not leave the embedded database running behind it.
    await database.close();
    throw fault;
  }
}

async function serve(config: Config, log: Log, database: OpenDatabase): Promise<void> {
  const { dataSource, access } = database;
  const app = await createApp({ config, log, clock: systemClock, random: systemRandom, dataSource, access });
  await app.listen(config.port, config.host);
  stopOnSignal(app, database, log);
  say(`Waypost listens on ${config.publicUrl}`);
  if (config.demo) await startDemonstration(app, say);
  const secret = await app.get(SetupService).newSecret();
  if (secret)
    say(`There is no account yet. Make the first one here, once: ${config.publicUrl}/setup#${secret}`);
  log.info('server.started', { port: config.port });
}

main().catch((fault: unknown) => {
  const { code, message } = fault as { code?: string; message?: string };
  const hint =
    code === 'EADDRINUSE' ? 'the port is taken: set PORT to another one' : (message ?? 'unknown fault');
  process.stderr.write(`waypost: could not start: ${hint}\n`);
  process.exit(1);
});
