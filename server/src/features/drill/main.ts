import type { DrillReport } from './figures.js';
import { scoreTable } from './score-words.js';
import { HELP, readOptions } from './options.js';
import { runDrill } from './run-drill.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function table(report: DrillReport): string {
  const { commands, reportToSeen } = report;
  const ms = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(1)} ms`);
  const refusals = Object.entries(report.refusals)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
  const rows: [string, string][] = [
    ['marshals connected', String(report.marshals)],
    ['seconds', String(report.seconds)],
    ['commands sent', String(commands.sent)],
    ['accepted', String(commands.accepted)],
    ['refused', `${commands.refused}${refusals ? ` (${refusals})` : ''}`],
    ['unanswered', String(commands.unanswered)],
    ['positions sent', String(report.fixesSent)],
    ['frames received', String(report.framesReceived)],
    ['connections lost', String(report.connectionsLost)],
    [
      'report to seen by control',
      `${reportToSeen.count} reports, p50 ${ms(reportToSeen.p50)}, p99 ${ms(reportToSeen.p99)}`,
    ],
  ];
  return rows.map(([what, value]) => `${what.padEnd(26)} ${value}`).join('\n');
}

/** Ctrl-C, a polite kill, and the end of whoever started it, all end it the same way. */
function stopped(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop);
  return controller.signal;
}

async function main(): Promise<number> {
  const options = await readOptions(process.argv.slice(2), process.env);
  if (!options.ok) {
    for (const line of options.error) process.stderr.write(`drill: ${line}\n`);
    return 2;
  }
  if (options.value === 'help') {
    say(HELP);
    return 0;
  }
  // Started by the demonstration it says nothing: that terminal belongs to the three links.
  const quiet = process.connected === true;
  const report = await runDrill(options.value, stopped(), quiet ? undefined : say);
  if (!report.ok) process.stderr.write(`drill: ${report.error}\n`);
  else if (!quiet) {
    say(table(report.value));
    if (report.value.scored) say(`\n${scoreTable(report.value.scored)}`);
  }
  return report.ok ? 0 : 1;
}

// Sockets that are closing would hold the process for seconds: everything worth waiting for has been awaited.
process.exit(await main());
