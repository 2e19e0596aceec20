import { build } from './lib/build.mjs';
import { readEnvFile } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

readEnvFile();
await install();
await build();
process.exit(
  await run(process.execPath, [
    '--enable-source-maps',
    'server/dist/features/drill/main.js',
    ...process.argv.slice(2),
  ]),
);
