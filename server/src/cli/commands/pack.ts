import { writeFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '@waypost/shared/contract';
import { EVENT } from '@waypost/shared/event';
import { systemViewer } from '@waypost/shared/ledger';
import { EDITIONS, type Edition } from '@waypost/shared/pack';
import { recordsFor } from '../../features/pack/pack-records.js';
import { renderPack, type PackWork } from '../../features/pack/render-pack.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import { CliFault, eventIdIn, readArgs, usageFault, type CliCommand, type Output } from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';

const HELP = `Writes an event's printable plan: PDF with the pages and forms, or ZIP with maps, tables and calendar.

Usage: npx waypost pack <event id> --out <file.pdf|file.zip> [--edition control|shareable] [--lang en[,zh-Hant,es]]

The edition is shareable unless said otherwise: it holds no names, no telephone numbers and no closed nets.`;

async function run(args: string[], output: Output): Promise<void> {
  const { note } = output;
  const options = { out: { type: 'string' }, edition: { type: 'string' }, lang: { type: 'string' } } as const;
  const { values, positionals } = readArgs(args, options, ['the event id']);
  const eventId = eventIdIn(positionals[0]);
  const { out } = values;
  if (!out || !/\.(pdf|zip)$/i.test(out)) throw usageFault('--out is a file that ends in .pdf or .zip');
  const edition = (values.edition ?? 'shareable') as Edition;
  if (!EDITIONS.includes(edition)) throw usageFault('--edition is control or shareable');
  const languages = (values.lang ?? 'en').split(',') as Language[];
  if (languages.some((one) => !LANGUAGES.includes(one)))
    throw usageFault(`--lang is among ${LANGUAGES.join(', ')}`);
  const work = await inHouse(async ({ get }): Promise<PackWork> => {
    const log = await get(LedgerService).eventLog(eventId);
    if (!log?.state.get(EVENT, eventId)) throw new CliFault('there is no such event');
    noteExercise(log.state, eventId, output);
    // Whoever has the server's own prompt prints what control sees.
    const at = new Date().toISOString();
    const { records } = recordsFor(log.state, { ...systemViewer(eventId), role: 'control' }, edition, at);
    const format = out.toLowerCase().endsWith('.zip') ? 'zip' : 'pdf';
    return {
      records,
      wish: { edition, format, languages },
      about: { eventId, at, seq: log.head.seq, hash: log.head.hash },
    };
  });
  await writeFile(out, await renderPack(work));
  note(`${out}: ${edition} edition as of entry ${work.about.seq}`);
}

export const packCommand: CliCommand = {
  name: 'pack',
  summary: "write an event's printable plan as PDF, or its data as ZIP",
  help: HELP,
  run,
};
