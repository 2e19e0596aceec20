import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { readEnvFile } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { fail, ROOT, runServer } from './lib/run.mjs';

/** `npm run demo -- --drill storm --control human`: another drill than the calm march, and people who run it. */
function asked() {
  try {
    const options = { drill: { type: 'string' }, control: { type: 'string' } };
    return parseArgs({ options }).values;
  } catch (fault) {
    return fail(
      `${fault.message} (npm run demo -- [--drill calm|storm|counter-protest|file] [--control human])`,
    );
  }
}

const { drill, control } = asked();
const named = drill === undefined || existsSync(resolve(ROOT, 'drills', `${drill}.yaml`));
if (!named && !existsSync(drill)) fail(`there is no drill "${drill}": look into drills/, or name a file`);

readEnvFile();
await install();
await build();
runServer({
  NODE_ENV: 'production',
  WAYPOST_DEMO: '1',
  ...(drill ? { WAYPOST_DRILL: named ? drill : resolve(drill) } : {}),
  ...(control ? { WAYPOST_CONTROL: control } : {}),
});
