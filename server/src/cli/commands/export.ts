import { writeFile } from 'node:fs/promises';
import { EVENT, eventTitle } from '@waypost/shared/event';
import {
  writeGeoJson,
  writeGpx,
  writeKml,
  writeKmz,
  type PlanMeta,
  type PlanRecords,
} from '@waypost/shared/formats';
import { LedgerService } from '../../ledger/ledger.service.js';
import { CliFault, eventIdIn, readArgs, usageFault, type CliCommand, type Output } from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';

const WRITERS: Record<string, (plan: PlanRecords, meta: PlanMeta) => string | Uint8Array> = {
  gpx: writeGpx,
  kml: writeKml,
  kmz: writeKmz,
  geojson: writeGeoJson,
};

const HELP = `Writes an event's plan as a map file.

Usage: npx waypost export <event id> --format gpx|kml|kmz|geojson [--out <file>]

Without --out it is written to standard output.`;

async function run(args: string[], output: Output): Promise<void> {
  const { out } = output;
  const { values, positionals } = readArgs(args, { format: { type: 'string' }, out: { type: 'string' } }, [
    'the event id',
  ]);
  const eventId = eventIdIn(positionals[0]);
  const write = Object.hasOwn(WRITERS, values.format ?? '') ? WRITERS[values.format ?? ''] : undefined;
  if (!write) throw usageFault('--format is gpx, kml, kmz or geojson');
  const written = await inHouse(async ({ get }) => {
    const state = await get(LedgerService).state(eventId);
    const event = state?.get(EVENT, eventId);
    if (!state || !event) throw new CliFault('there is no such event');
    noteExercise(state, eventId, output);
    return write(state, { name: eventTitle(event.data), at: new Date().toISOString() });
  });
  if (values.out) return writeFile(values.out, written);
  if (typeof written === 'string') return out(written);
  process.stdout.write(written);
}

export const exportCommand: CliCommand = {
  name: 'export',
  summary: "write an event's plan as GPX, KML, KMZ or GeoJSON",
  help: HELP,
  run,
};
