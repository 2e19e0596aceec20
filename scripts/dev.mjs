import { spawn } from 'node:child_process';
import { readEnvFile } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { fail, ROOT, run, say } from './lib/run.mjs';

readEnvFile();
await install();
// Once, whole: the server cannot start before there is something to start.
if ((await run('npx', ['tsc', '-b'])) !== 0) fail('mend what does not compile, then start again');

const port = process.env.PORT ?? '3000';
const children = [
  ['npx', ['tsc', '-b', '--watch', '--preserveWatchOutput']],
  [
    process.execPath,
    [
      '--enable-source-maps',
      '--watch-path=server/dist',
      '--watch-path=shared/dist',
      '--watch-preserve-output',
      'server/dist/main.js',
    ],
  ],
  ['npx', ['vite', '--config', 'client/vite.console.config.ts']],
  ['npx', ['vite', '--config', 'client/vite.field.config.ts']],
].map(([command, args]) =>
  spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PORT: port, WAYPOST_SERVER: `http://127.0.0.1:${port}` },
  }),
);
say(`API on http://localhost:${port}, console on http://localhost:5173, phone on http://localhost:5174/m/`);

let stopping = false;
function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
for (const child of children) child.on('close', (code) => stop(code ?? 0));
