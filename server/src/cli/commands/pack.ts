import { writeFile } from 'node:fs/promises';
import { EVENT } from '@waypost/shared/event';
import { systemViewer } from '@waypost/shared/ledger';
import { recordsFor } from '../../features/pack/pack-records.js';
import { renderPack, type PackWork } from '../../features/pack/render-pack.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import { CliFault, type CliCommand, type Output } from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';
import { readPrintArgs } from '../print-args.js';

const HELP = `Writes an event's printable plan: PDF with the pages and forms, or ZIP with maps, tables and calendar.

Usage: npx waypost pack <event id> --out <file.pdf|file.zip> [--edition control|shareable] [--lang en[,zh-Hant,es]]

The edition is shareable unless said otherwise: it holds no names, no telephone numbers and no closed nets.`;

async function run(args: string[], output: Output): Promise<void> {
  const { note } = output;
  const { eventId, out, zip, edition, languages } = readPrintArgs(args);
  const work = await inHouse(async ({ get }): Promise<PackWork> => {
    const log = await get(LedgerService).eventLog(eventId);
    if (!log?.state.get(EVENT, eventId)) throw new CliFault('there is no such event');
    noteExercise(log.state, eventId, output);
    // Whoever has the server's own prompt prints what control sees.
    const at = new Date().toISOString();
    const { records } = recordsFor(log.state, { ...systemViewer(eventId), role: 'control' }, edition, at);
    const format = zip ? 'zip' : 'pdf';
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
