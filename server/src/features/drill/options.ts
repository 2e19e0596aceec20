import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { primitives } from '@waypost/shared/contract';
import { err, ok, type Result } from '@waypost/shared/kernel';

export interface DrillOptions {
  /** Origin of the server, without a slash at the end. */
  url: string;
  marshals: number;
  /** Drill seconds in a second. */
  speed: number;
  /** Real minutes; 0 runs until it is stopped. */
  minutes: number;
  seed: number;
  /** Incidents in one march. */
  incidents: number;
  /** The people of the plan, who carry the march; or helpers beside them, for load. */
  cast: 'roster' | 'extra';
  /** Where the identities of its marshals are kept; absolute. */
  identitiesPath: string;
  /** An organiser's way in: with it the drill invites its own marshals. */
  pass?: Pass;
  /** Codes of invitations that somebody made for it instead. */
  invite?: string;
  inviteControl?: string;
}

const pass = z.object({ eventId: primitives.id, token: z.string().min(1) });
export type Pass = z.infer<typeof pass>;

/** Where the demonstration leaves the drill's way in; readable by its owner alone. */
export const passPath = (dataDir: string): string => join(dataDir, 'drill-pass.json');

export const HELP = `Usage: npm run drill -- [options]

Virtual marshals who speak to a server through its public API and sockets: an exercise, and a load.

  --url <origin>            the server (default http://localhost:3000)
  --marshals <n>            how many marshals, 1 to 1000 (default 60)
  --speed <n>               drill seconds in a second, 0.1 to 120 (default 1)
  --minutes <n>             how long; 0 until it is stopped (default 0)
  --incidents <n>           incidents in one march, 0 to 5000 (default 40)
  --seed <n>                another number, another day (default 1)
  --invite <code>           an invitation for marshals, for as many as there are
  --invite-control <code>   an invitation for control, who answers the reports
  --cast roster|extra       play the people of the plan, or helpers beside them (default extra)
  --help

Without --invite it uses the pass that the demonstration on this machine left in DATA_DIR (default ./data).
It ends with Ctrl-C and prints what it did.`;

const numbers = z.object({
  marshals: z.coerce.number().int().min(1).max(1_000).default(60),
  speed: z.coerce.number().min(0.1).max(120).default(1),
  minutes: z.coerce.number().min(0).max(10_000).default(0),
  incidents: z.coerce.number().int().min(0).max(5_000).default(40),
  seed: z.coerce.number().int().default(1),
  url: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('http://localhost:3000'),
  cast: z.enum(['roster', 'extra']).default('extra'),
  invite: z.string().min(1).max(20).optional(),
  'invite-control': z.string().min(1).max(20).optional(),
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
  help: { type: 'boolean' },
} as const;

/** @returns the options, `help`, or what is wrong with them in one line each */
export async function readOptions(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Result<DrillOptions | 'help', string[]>> {
  const given = readFlags(args);
  if (!given.ok) return given;
  if (given.value.help) return ok('help');
  const parsed = numbers.safeParse(given.value);
  if (!parsed.success)
    return err(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`));
  const { 'invite-control': inviteControl, invite, ...rest } = parsed.data;
  const dataDir = resolve(env['DATA_DIR'] || './data');
  const options: DrillOptions = {
    ...rest,
    identitiesPath: join(dataDir, rest.cast === 'roster' ? 'drill.json' : 'drill-extra.json'),
  };
  if (invite) return ok({ ...options, invite, ...(inviteControl ? { inviteControl } : {}) });
  const found = await readPass(dataDir);
  return found
    ? ok({ ...options, pass: found })
    : err(['--invite: no code was given, and no demonstration has run here that left one']);
}

function readFlags(args: string[]): Result<Record<string, string | boolean | undefined>, string[]> {
  try {
    return ok(parseArgs({ args, options: FLAGS, allowPositionals: false }).values);
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
