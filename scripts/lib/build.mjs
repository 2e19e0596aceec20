import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT, run, say } from './run.mjs';
import { hashOf, isFresh, markFresh } from './sources.mjs';

/** Two clients come out of one command; both have to be there. */
const CLIENT_OUTPUT = ['client/dist/console/index.html', 'client/dist/field/index.html'];

async function buildServer() {
  const hash = hashOf(['shared/src', 'server/src']);
  if (isFresh('server/dist', hash) && existsSync(join(ROOT, 'server/dist/main.js'))) return;
  say('Building server …');
  if ((await run('npx', ['tsc', '-b'])) !== 0) fail('the server did not compile: see above');
  markFresh('server/dist', hash);
}

async function buildClient() {
  const hash = hashOf(['shared/src', 'client']);
  if (isFresh('client/dist', hash) && CLIENT_OUTPUT.every((file) => existsSync(join(ROOT, file)))) return;
  say('Building client …');
  if ((await run('npm', ['run', 'build', '--silent', '-w', '@waypost/client'])) !== 0)
    fail('the client did not build: see above');
  markFresh('client/dist', hash);
}

/** Builds what is stale: server and shared code, then the two clients. */
export async function build() {
  await buildServer();
  await buildClient();
}
