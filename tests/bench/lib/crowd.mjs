import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../crowd.bench.mjs', import.meta.url));

/** The crowd forecast's own benchmark, after the others so that it has the machine to itself. @returns its exit code */
export async function crowd(args) {
  if (!existsSync(FILE)) return 0;
  const child = spawn(process.execPath, [FILE, ...args], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
