import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { say } from './lib/run.mjs';

await install();
await build();
say('Built.');
