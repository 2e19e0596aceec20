import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILES = ['crowd', 'check', 'staffing'].map((name) =>
  fileURLToPath(new URL(`../${name}.bench.mjs`, import.meta.url)),
);

/**
 * The benchmarks of the crowd forecast, of the plan check and of assigning everyone, one after the other and after all others, so that each
 * has the machine to itself.
 * @returns the first exit code that is not 0
 */
export async function crowd(args) {
  for (const file of FILES) {
    const code = await run(file, args);
    if (code) return code;
  }
  return 0;
}

async function run(file, args) {
  if (!existsSync(file)) return 0;
  const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
