import { resolve } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '@waypost/shared/kernel';

/** Everything that can be set from outside. `.env.example` shows the same list with examples. */
export interface Config {
  port: number;
  host: string;
  /** PostgreSQL of your own; without it an embedded one runs in `dataDir`. */
  databaseUrl?: string;
  /** The embedded database and files that people upload; absolute. */
  dataDir: string;
  /** Origin under which people reach the server, without a slash at the end. */
  publicUrl: string;
  /** Carries positions between several server processes. */
  redisUrl?: string;
  /** Absolute path of a PMTiles archive. */
  basemapPmtiles?: string;
  /** Who made the archive, where its own metadata does not say it or not well. */
  basemapAttribution?: string;
  tileUrl?: string;
  tileAttribution: string;
  geocoderUrl?: string;
  /** How many proxies in front are believed about the caller's address. */
  trustProxy: number;
  signUpOpen: boolean;
  /** The demonstration runs: its own data, and sign-in links for this machine. */
  demo: boolean;
  /** Which drill the demonstration plays, and how well its control is played: `calm` and `good` unless it is said. */
  demoDrill?: string;
  demoControl?: string;
}

const OSM_TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
const OSM_ATTRIBUTION = '© OpenStreetMap contributors';

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be a URL that starts with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''));
const schemeUrl = (scheme: RegExp, example: string) =>
  z.url({ protocol: scheme, error: `must look like ${example}` });

const environment = z.object({
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: schemeUrl(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database').optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: httpUrl.optional(),
  REDIS_URL: schemeUrl(/^rediss?$/, 'redis://host:6379').optional(),
  BASEMAP_PMTILES: z.string().optional(),
  BASEMAP_ATTRIBUTION: z.string().max(300).optional(),
  TILE_URL: z
    .string()
    .refine(
      (url) =>
        url === 'none' ||
        (/^(https?:\/)?\//.test(url) && ['{z}', '{x}', '{y}'].every((part) => url.includes(part))),
      {
        error: 'must be "none" or a URL with {z}, {x} and {y}',
      },
    )
    .optional(),
  TILE_ATTRIBUTION: z.string().max(300).optional(),
  GEOCODER_URL: httpUrl.optional(),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front' })
    .int()
    .min(0)
    .max(10)
    .default(0),
  SIGN_UP: z.enum(['open', 'closed'], { error: 'must be open or closed' }).default('open'),
  WAYPOST_DRILL: z.string().max(300).optional(),
  WAYPOST_CONTROL: z.enum(['good', 'slow', 'poor', 'human']).optional(),
  WAYPOST_DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
});

/**
 * Reads the settings, or says in one line each what is wrong with them: a server that starts with half its
 * settings misread fails on the day instead of at the desk. A variable that is set to nothing counts as not set.
 */
export function readConfig(env: NodeJS.ProcessEnv, workDir = process.cwd()): Result<Config, string[]> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    return err(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const set = parsed.data;
  return ok({
    port: set.PORT,
    host: set.HOST,
    dataDir: resolve(workDir, set.DATA_DIR),
    publicUrl: set.PUBLIC_URL ?? `http://localhost:${set.PORT}`,
    tileAttribution: set.TILE_ATTRIBUTION ?? OSM_ATTRIBUTION,
    trustProxy: set.TRUST_PROXY,
    signUpOpen: set.SIGN_UP === 'open',
    demo: set.WAYPOST_DEMO === '1',
    ...(set.WAYPOST_DRILL ? { demoDrill: set.WAYPOST_DRILL } : {}),
    ...(set.WAYPOST_CONTROL ? { demoControl: set.WAYPOST_CONTROL } : {}),
    ...(set.TILE_URL === 'none' ? {} : { tileUrl: set.TILE_URL ?? OSM_TILES }),
    ...(set.DATABASE_URL ? { databaseUrl: set.DATABASE_URL } : {}),
    ...(set.REDIS_URL ? { redisUrl: set.REDIS_URL } : {}),
    ...(set.BASEMAP_PMTILES ? { basemapPmtiles: resolve(workDir, set.BASEMAP_PMTILES) } : {}),
    ...(set.BASEMAP_ATTRIBUTION ? { basemapAttribution: set.BASEMAP_ATTRIBUTION } : {}),
    ...(set.GEOCODER_URL ? { geocoderUrl: set.GEOCODER_URL } : {}),
  });
}
