import { checkCommand } from './commands/check.js';
import { drillCommand } from './commands/drill.js';
import { exportCommand } from './commands/export.js';
import { forecastCommand } from './commands/forecast.js';
import { importCommand } from './commands/import.js';
import { inviteCommand } from './commands/invite.js';
import { logCommand } from './commands/log.js';
import { staffCommand } from './commands/staff.js';
import { packCommand } from './commands/pack.js';
import { reportCommand } from './commands/report.js';
import { userCommand } from './commands/user.js';
import { verifyCommand } from './commands/verify.js';
import { CliFault, type CliCommand, type Output } from './command.js';
import { VERSION } from '../platform/version.js';

const COMMANDS: CliCommand[] = [
  importCommand,
  exportCommand,
  packCommand,
  reportCommand,
  checkCommand,
  forecastCommand,
  staffCommand,
  drillCommand,
  verifyCommand,
  logCommand,
  userCommand,
  inviteCommand,
];

const HELP = `waypost ${VERSION}: plans and events from the command line

Usage: npx waypost <command> [arguments]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`).join('\n')}

Each command has --help. Settings are read from the environment and from .env, as the server does.`;

const terminal: Output = {
  out: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
};

/** @returns the exit code: 0 done, 1 could not be done, 2 not understood */
export async function runCli(args: string[], output: Output = terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    output.out(VERSION);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    output.note(`waypost: there is no command "${name}" (--help lists them)`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  try {
    await command.run(rest, output);
    return 0;
  } catch (fault) {
    output.note(`waypost: ${fault instanceof Error ? fault.message : String(fault)}`);
    return fault instanceof CliFault ? fault.exitCode : 1;
  }
}
