import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { primitives } from '@waypost/shared/contract';
import type { DrillFile } from '@waypost/shared/drill';
import { err, ok, type Result } from '@waypost/shared/kernel';
import { COMPETENCES, type Competence } from './answer-sheet.js';
import { CALM, loadDrill } from './drill-files.js';

export interface DrillOptions {
  /** Origin of the server, without a slash at the end. */
  url: string;
  /** What is played. */
  file: DrillFile;
  marshals: number;
  /** Drill seconds in a second. */
  speed: number;
  /** Real minutes; 0 runs until it is stopped. */
  minutes: number;
  seed: number;
  /** Ordinary incidents in one march, where it is not what the file says. */
  incidents?: number | undefined;
  /** The people of the plan, who carry the march; or helpers beside them, for load. */
  cast: 'roster' | 'extra';
  /** Where the identities of its marshals are kept; absolute. */
  identitiesPath: string;
  /** An organiser's way in: with it the drill invites its own marshals. */
  pass?: Pass;
  /** Codes of invitations that somebody made for it instead. */
  invite?: string;
  inviteControl?: string;
  inviteDirector?: string;
  /** A virtual control, as good as this; or people who sit there. */
  control: Competence | 'human';
  /** Ends when the drill's time is over; without it the next march forms up and the drill begins again. */
  once: boolean;
  /** Time leaps from look to look: the server has the drill's clock. */
  leaps: boolean;
}

const pass = z.object({ eventId: primitives.id, token: z.string().min(1) });
export type Pass = z.infer<typeof pass>;

/** Where the demonstration leaves the drill's way in; readable by its owner alone. */
export const passPath = (dataDir: string): string => join(dataDir, 'drill-pass.json');

export const HELP = `Usage: npm run drill -- [drill] [options]

Virtual marshals who speak to a server through its public API and sockets: an exercise, and a load. The drill is the
name of one that comes with Waypost (calm, storm, counter-protest) or a file; without one nothing is scored.

  --url <origin>            the server (default http://localhost:3000)
  --marshals <n>            how many marshals, 1 to 1000 (default: as many as the drill names)
  --speed <n>               drill seconds in a second, 0.1 to 120 (default 1)
  --minutes <n>             how long; 0 until it is stopped (default 0)
  --incidents <n>           ordinary incidents in one march, 0 to 5000 (default: as the drill says)
  --seed <n>                another number, another day (default 1)
  --invite <code>           an invitation for marshals, for as many as there are
  --invite-control <code>   an invitation for control, who answers the reports
  --invite-director <code>  an invitation for an organiser, who plays the drill in an event that is an exercise
  --control good|slow|poor|human   how well control is played, or by people (default good)
  --repeat                  begin again with the next march
  --cast roster|extra       play the people of the plan, or helpers beside them (default extra)
  --help

Without --invite it uses the pass that the demonstration on this machine left in DATA_DIR (default ./data).
It ends with Ctrl-C and prints what it did.`;

const numbers = z.object({
  marshals: z.coerce.number().int().min(1).max(1_000).optional(),
  speed: z.coerce.number().min(0.1).max(120).default(1),
  minutes: z.coerce.number().min(0).max(10_000).default(0),
  incidents: z.coerce.number().int().min(0).max(5_000).optional(),
  seed: z.coerce.number().int().default(1),
  url: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('http://localhost:3000'),
  cast: z.enum(['roster', 'extra']).default('extra'),
  invite: z.string().min(1).max(20).optional(),
  'invite-control': z.string().min(1).max(20).optional(),
  'invite-director': z.string().min(1).max(20).optional(),
  control: z.enum([...COMPETENCES, 'human']).default('good'),
});

const flag = { type: 'string' } as const;
const FLAGS = {
  url: flag,
  marshals: flag,
  speed: flag,
  minutes: flag,
  incidents: flag,
  seed: flag,
  cast: flag,
  invite: flag,
  'invite-control': flag,
  'invite-director': flag,
  control: flag,
  repeat: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** @returns the options, `help`, or what is wrong with them in one line each */
export async function readOptions(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Result<DrillOptions | 'help', string[]>> {
  const given = readFlags(args);
  if (!given.ok) return given;
  const { values, positionals } = given.value;
  if (values.help) return ok('help');
  if (positionals.length > 1) return err([`"${positionals[1]}" is one argument too many`]);
  const parsed = numbers.safeParse(values);
  if (!parsed.success)
    return err(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`));
  const file = await loadDrill(positionals[0] ?? CALM);
  if (!file.ok) return file;
  const {
    'invite-control': inviteControl,
    'invite-director': inviteDirector,
    invite,
    marshals,
    ...rest
  } = parsed.data;
  const dataDir = resolve(env['DATA_DIR'] || './data');
  const options: DrillOptions = {
    ...rest,
    ...castOf(file.value, positionals[0] !== undefined || rest.cast === 'roster', marshals),
    once: !values.repeat,
    leaps: false,
    identitiesPath: join(dataDir, rest.cast === 'roster' ? 'drill.json' : 'drill-extra.json'),
  };
  if (inviteDirector) return ok({ ...options, inviteDirector });
  if (invite) return ok({ ...options, invite, ...(inviteControl ? { inviteControl } : {}) });
  const found = await readPass(dataDir);
  return found
    ? ok({ ...options, pass: found })
    : err(['--invite: no code was given, and no demonstration has run here that left one']);
}

const MARSHALS_MOST = 1_000;
const LOAD_MARSHALS = 60;

/** A drill that was not named is a load: its ordinary incidents without its script. */
export function castOf(
  file: DrillFile,
  named: boolean,
  marshals?: number,
): Pick<DrillOptions, 'file' | 'marshals'> {
  if (!named)
    return {
      file: { ...file, march: undefined, injects: [], marshals: { steady: 1 } },
      marshals: marshals ?? LOAD_MARSHALS,
    };
  const asked = Object.values(file.marshals).reduce((sum: number, count) => sum + (count ?? 0), 0);
  if (marshals === undefined) return { file, marshals: Math.min(MARSHALS_MOST, asked) };
  // Fewer people, or more, of whom as large a part is slow, offline or lost.
  const scaled = Object.fromEntries(
    Object.entries(file.marshals).map(([temper, count]) => [
      temper,
      Math.round(((count ?? 0) * marshals) / asked),
    ]),
  );
  return { file: { ...file, marshals: scaled }, marshals };
}

function readFlags(args: string[]) {
  try {
    return ok(parseArgs({ args, options: FLAGS, allowPositionals: true }));
  } catch (fault) {
    return err([fault instanceof Error ? fault.message : 'unknown option']);
  }
}

async function readPass(dataDir: string): Promise<Pass | undefined> {
  const text = await readFile(passPath(dataDir), 'utf8').catch(() => '');
  try {
    return pass.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
