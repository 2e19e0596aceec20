import { sightOf, systemViewer } from '@waypost/shared/ledger';
import { LedgerService } from '../../ledger/ledger.service.js';
import { LogReader } from '../../ledger/log-reader.js';
import { CliFault, eventIdIn, numberIn, readArgs, table, type CliCommand, type Output } from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';

const HELP = `Shows the newest entries of an event's log, or exports the whole log for \`waypost verify\`.

Usage: npx waypost log <event id> [--most 50] [--json]
       npx waypost log <event id> --export > event.ndjson`;

const OPTIONS = {
  json: { type: 'boolean' },
  export: { type: 'boolean' },
  most: { type: 'string', default: '50' },
} as const;

async function run(args: string[], output: Output): Promise<void> {
  const { out } = output;
  const { values, positionals } = readArgs(args, OPTIONS, ['the event id']);
  const eventId = eventIdIn(positionals[0]);
  const most = numberIn(values.most, 'most', 1, 200);
  await inHouse(async ({ get }) => {
    const state = await get(LedgerService).state(eventId);
    if (!state) throw new CliFault('there is no such event');
    noteExercise(state, eventId, output);
    // Whoever can run this holds the database: they see what an owner sees.
    const sight = sightOf(state, { ...systemViewer(eventId), role: 'owner' }, new Date().toISOString());
    const reader = get(LogReader);
    if (values.export) {
      for await (const line of reader.export(eventId, sight)) out(line);
      return;
    }
    const { entries } = await reader.page(eventId, sight, { most });
    if (values.json) return out(JSON.stringify(entries));
    const rows = entries.map(({ seq, name, happenedAt, receivedAt, changes }) => [
      String(seq),
      name,
      happenedAt,
      receivedAt,
      changes.map(({ kind }) => kind).join(' '),
    ]);
    out(table(['seq', 'command', 'happened', 'received', 'records'], rows));
  });
}

export const logCommand: CliCommand = {
  name: 'log',
  summary: "show or export an event's log",
  help: HELP,
  run,
};
