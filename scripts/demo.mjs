import { build } from './lib/build.mjs';
import { readEnvFile } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { runServer } from './lib/run.mjs';

readEnvFile();
await install();
await build();
runServer({ NODE_ENV: 'production', WAYPOST_DEMO: '1' });
