import { readFile } from 'node:fs/promises';
import { verifyLog, type VerifyProblem } from '@waypost/shared/ledger';
import { CliFault, readArgs, type CliCommand, type Output } from '../command.js';

const WORDS: Record<VerifyProblem['code'], string> = {
  empty: 'the file is empty',
  'not-a-log': 'the file is not an exported log: its first line says something else',
  'bad-line': 'a line is not an entry',
  'missing-entry': 'an entry is missing or out of order',
  'broken-link': 'an entry does not follow from the one before it',
  'altered-entry': 'an entry was altered',
  'cut-short': 'the end is missing, or names another head',
};

const HELP = `Checks an exported log without the server: an entry that was altered, dropped, reordered or cut off is found.

Usage: npx waypost verify <file> [--json]

Compare the head that is printed with the one another party holds: equal heads mean equal logs.
Exit code 0: the chain is whole. 1: it is not.`;

async function run(args: string[], { out }: Output): Promise<void> {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, ['the file']);
  const text = await readFile(positionals[0] ?? '', 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new CliFault(`cannot read ${positionals[0]}: ${fault.code}`);
  });
  const verified = verifyLog(text);
  if (!verified.ok) {
    const { code, line, seq } = verified.error;
    if (values.json) out(JSON.stringify({ ok: false, code, line, seq }));
    throw new CliFault(
      `not whole: ${WORDS[code]} (line ${line}${seq === undefined ? '' : `, entry ${seq}`})`,
    );
  }
  const { eventId, entries, readable, head } = verified.value;
  if (values.json) return out(JSON.stringify({ ok: true, eventId, entries, readable, head }));
  out(`whole: ${entries} entries of event ${eventId}, ${readable} of them readable\nhead ${head}`);
}

export const verifyCommand: CliCommand = {
  name: 'verify',
  summary: 'check an exported log without the server',
  help: HELP,
  run,
};
