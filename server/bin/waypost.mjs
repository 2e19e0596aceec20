#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/cli/main.js', import.meta.url);
const envFile = fileURLToPath(new URL('../../.env', import.meta.url));

if (!existsSync(main)) {
  process.stderr.write('waypost: not built yet: run `npm run build` first\n');
  process.exit(1);
}
if (existsSync(envFile)) process.loadEnvFile(envFile);
const { runCli } = await import(main.href);
process.exitCode = await runCli(process.argv.slice(2));
