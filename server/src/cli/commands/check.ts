import type { Records } from '@waypost/shared/event';
import { checkPlan, isOpen, SEVERITIES, type Finding, type Severity } from '@waypost/shared/plan-check';
import { LedgerService } from '../../ledger/ledger.service.js';
import { Ids } from '../../platform/ids.js';
import {
  CliFault,
  eventIdIn,
  readArgs,
  table,
  usageFault,
  type CliCommand,
  type Output,
} from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';

const HELP = `Checks an event's plan and prints what is wrong with it, the worst first.

Usage: npx waypost check <event id> [--severity stop|warn|advise] [--json]

  --severity  leave out what is milder than this
  --json      every finding with its numbers, place and quick fix, for programs

The end of a number's name is its unit: gapM is metres, overS seconds, dueAt a time in UTC. Findings that were waived are
marked; a waiver that lapsed, because the facts changed, counts as none. The exit code is 1 when an open finding says stop.`;

const OPTIONS = { severity: { type: 'string' }, json: { type: 'boolean' } } as const;

function severityIn(text: string | undefined): Severity {
  const severity = SEVERITIES.find((one) => one === (text ?? 'advise'));
  if (!severity) throw usageFault('--severity is stop, warn or advise');
  return severity;
}

const atLeast = (least: Severity): readonly Severity[] => SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);

/** What the thing it is about calls itself; a route of a march has a name, a checkpoint a code. */
function aboutOf({ subject }: Finding, records: Records): string {
  if (!subject) return '';
  const data = records.get<Record<string, unknown>>({ kind: subject.kind }, subject.id)?.data ?? {};
  const name = data.callSign ?? data.code ?? data.name;
  return [subject.kind, typeof name === 'string' ? name : ''].filter(Boolean).join(' ');
}

const numbersOf = ({ numbers }: Finding): string =>
  Object.entries(numbers)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`)
    .join(', ');

const stateOf = ({ waiver }: Finding): string => (!waiver ? '' : waiver.lapsed ? 'waiver lapsed' : 'waived');

async function run(args: string[], output: Output): Promise<void> {
  const { out } = output;
  const { values, positionals } = readArgs(args, OPTIONS, ['the event id']);
  const eventId = eventIdIn(positionals[0]);
  const wanted = atLeast(severityIn(values.severity));
  const { findings, state } = await inHouse(async ({ get }) => {
    const records = await get(LedgerService).state(eventId);
    if (!records) throw new CliFault('there is no such event');
    noteExercise(records, eventId, output);
    const ids = get(Ids);
    const now = new Date().toISOString();
    return { state: records, findings: checkPlan(records, eventId, { now, newId: () => ids.next() }) };
  });
  const shown = findings.filter(({ severity }) => wanted.includes(severity));
  if (values.json) out(JSON.stringify(shown));
  else if (!shown.length) out('nothing found');
  else {
    const rows = shown.map((finding) => [
      finding.severity,
      finding.rule,
      aboutOf(finding, state),
      stateOf(finding),
      numbersOf(finding),
    ]);
    out(table(['severity', 'rule', 'about', 'waiver', 'numbers'], rows));
  }
  const stops = findings.filter((finding) => finding.severity === 'stop' && isOpen(finding)).length;
  if (stops) throw new CliFault(stops === 1 ? '1 finding says stop' : `${stops} findings say stop`);
}

export const checkCommand: CliCommand = {
  name: 'check',
  summary: "what is wrong with an event's plan",
  help: HELP,
  run,
};
