import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrillFile } from '@waypost/shared/drill';
import type { Clock } from '@waypost/shared/kernel';
import { createApp } from '../app.js';
import {
  DemonstrationService,
  type OpenedDemonstration,
} from '../features/demonstration/demonstration.service.js';
import { castOf, type DrillOptions } from '../features/drill/options.js';
import { runDrill, type DrillResult } from '../features/drill/run-drill.js';
import { leapTime, paceFor, wallTime, type DrillTime, type LeapClock } from '../features/drill/time.js';
import { systemClock, systemRandom } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database/open-database.js';
import { Log } from '../platform/log.js';
import { CliFault } from './command.js';

export interface Rehearsal {
  file: DrillFile;
  control: DrillOptions['control'];
  seed: number;
  marshals: number | undefined;
  /** Drill seconds in a second; without it as fast as the machine can. */
  speed: number | undefined;
}

/** A clock of the rehearsal's own: the server and the drill leap together. */
function leapClock(): LeapClock {
  let now = systemClock.now();
  return { now: () => now, advance: (ms) => (now += ms) };
}

/** Where people take part, time is theirs; otherwise it leaps, and a speed only holds it back. */
function timeOf({ control, speed }: Rehearsal): { time: DrillTime; clock: Clock } {
  if (control === 'human') return { time: wallTime(speed ?? 1), clock: systemClock };
  const clock = leapClock();
  return { time: leapTime(clock, speed === undefined ? undefined : paceFor(speed)), clock };
}

/**
 * Plays a drill on a server of its own, with the demonstration's plan and people, and leaves nothing behind. Nothing that
 * is running on this machine is touched.
 */
export async function rehearse(
  rehearsal: Rehearsal,
  signal: AbortSignal,
  note: (line: string) => void,
): Promise<DrillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'waypost-drill-'));
  try {
    return await onServerIn(folder, rehearsal, signal, note);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onServerIn(
  folder: string,
  rehearsal: Rehearsal,
  signal: AbortSignal,
  note: (line: string) => void,
): Promise<DrillResult> {
  const read = readConfig({ DATA_DIR: folder, WAYPOST_DEMO: '1', TILE_URL: process.env['TILE_URL'] });
  if (!read.ok) throw new CliFault(read.error.join('; '));
  const log = new Log((line) => {
    if (line.includes('"level":"fault"')) process.stderr.write(`${line}\n`);
  });
  const { time, clock } = timeOf(rehearsal);
  const database = await openDatabase(read.value, log);
  try {
    const { dataSource, access } = database;
    const config = { ...read.value, port: 0 };
    const app = await createApp({ config, log, clock, random: systemRandom, dataSource, access });
    try {
      await app.listen(0, '127.0.0.1');
      const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
      const opened = await app.get(DemonstrationService).open();
      if (rehearsal.control === 'human') note(`Control is you. Open ${linkOf(opened, port)}`);
      const options = optionsOf(rehearsal, folder, `http://127.0.0.1:${port}`, opened);
      const result = await runDrill(options, signal, note, time);
      if (!result.ok) throw new CliFault(result.error);
      return result.value;
    } finally {
      (app.getHttpServer() as Server).closeAllConnections();
      await app.close();
    }
  } finally {
    await database.close();
  }
}

/** The link was made before the port was known. */
function linkOf({ links }: OpenedDemonstration, port: number): string {
  const url = new URL(links.organiser);
  url.port = String(port);
  return url.href;
}

const optionsOf = (
  { file, control, seed, marshals, speed }: Rehearsal,
  folder: string,
  url: string,
  { eventId, directorToken }: OpenedDemonstration,
): DrillOptions => ({
  ...castOf(file, true, marshals),
  url,
  speed: speed ?? 1,
  minutes: 0,
  seed,
  cast: 'roster',
  control,
  once: true,
  leaps: control !== 'human',
  identitiesPath: join(folder, 'drill.json'),
  pass: { eventId, token: directorToken },
});
