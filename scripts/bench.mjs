import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

await install();
await build();
process.exit(
  await run(process.execPath, ['--enable-source-maps', 'tests/bench/run.mjs', ...process.argv.slice(2)]),
);
