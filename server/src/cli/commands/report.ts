import { writeFile } from 'node:fs/promises';
import type { ReplayStep } from '@waypost/shared/after';
import { EVENT, PERSON, type Viewer } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import { renderReport, type ReportWork } from '../../features/pack/render-report.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import { Replays } from '../../ledger/replays.js';
import { CliFault, type CliCommand, type Output } from '../command.js';
import { inHouse } from '../house.js';
import { readPrintArgs } from '../print-args.js';

const HELP = `Writes an event's after-action report: PDF with the pages, or ZIP with the tables as CSV.

Usage: npx waypost report <event id> --out <file.pdf|file.zip> [--edition control|shareable] [--lang en[,zh-Hant,es]]

The edition is shareable unless said otherwise: counts, times and codes of the plan, no names and no free words.
The log itself is exported with "npx waypost log <event id> --export" and checked with "npx waypost verify".`;

async function run(args: string[], { note }: Output): Promise<void> {
  const { eventId, out, zip, edition, languages } = readPrintArgs(args);
  const format = zip ? 'csv' : 'pdf';
  const work = await workFor(eventId, { edition, format, languages });
  await writeFile(out, await renderReport(work));
  note(`${out}: ${edition} edition as of entry ${work.about.seq}`);
}

const workFor = (eventId: Id, wish: ReportWork['wish']): Promise<ReportWork> =>
  inHouse(async ({ get }) => {
    const log = await get(LedgerService).eventLog(eventId);
    if (!log?.state.get(EVENT, eventId)) throw new CliFault('there is no such event');
    const { seq, hash } = log.head;
    // Whoever has the server's own prompt prints what control sees.
    const viewer: Viewer = { ...systemViewer(eventId), role: 'control' };
    const steps: ReplayStep[] = [];
    for await (const page of get(Replays).all(log, viewer, seq)) steps.push(...page);
    const about = { eventId, at: new Date().toISOString(), seq, hash };
    return { steps, people: log.state.all(PERSON), wish, about };
  });

export const reportCommand: CliCommand = {
  name: 'report',
  summary: "write an event's after-action report as PDF, or its tables as CSV",
  help: HELP,
  run,
};
