import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const say = (line) => process.stdout.write(`${line}\n`);

/** Ends the script with one line on stderr: whoever types a command wants a reason, not a stack. */
export function fail(line) {
  process.stderr.write(`waypost: ${line}\n`);
  process.exit(1);
}

/** Runs a program to its end with its output shown. @returns its exit code */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a program quietly and shows what it said only when it failed. @returns its exit code */
export async function runQuietly(command, args, options = {}) {
  let said = '';
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...options,
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (code !== 0) process.stderr.write(said);
  return code;
}

/** Runs the server in this terminal: signals go to it, and its exit is ours. */
export function runServer(env = {}, args = []) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'server/dist/main.js', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // A terminal sends Ctrl-C to both of us: stay until the server has stopped in order.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (signal === 'SIGTERM') child.kill(signal);
    });
  }
  child.on('close', (code) => process.exit(code ?? 1));
  return child;
}
