import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { chromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { run, say } from './lib/run.mjs';

/** `npm test -- tests/api` runs only what matches; the other checks stay. */
const wanted = process.argv.slice(2);

await install();
const browser = await chromium();

const failedChecks = [];
async function check(name, command, args) {
  say(`── ${name}`);
  if ((await run(command, args)) !== 0) failedChecks.push(name);
}

await build();
if (wanted.length === 0) {
  await check('types', 'npm', ['run', '--silent', 'typecheck']);
  await check('lint', 'npm', ['run', '--silent', 'lint']);
}

say('── tests');
const folder = mkdtempSync(join(tmpdir(), 'waypost-results-'));
const results = join(folder, 'results.json');
const env = {
  ...process.env,
  CHROMIUM_PATH: browser,
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings']
    .filter(Boolean)
    .join(' '),
};
const code = await run('npx', ['jest', '--json', `--outputFile=${results}`, ...wanted], { env });

let counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(results, 'utf8'));
} catch {
  failedChecks.push('tests (no result was written)');
}
rmSync(folder, { recursive: true, force: true });
// A file that did not even load has no failed test of its own.
const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites) + failedChecks.length;
if (failedChecks.length > 0) say(`failed checks: ${failedChecks.join(', ')}`);
say(`${counts.numPassedTests} passed, ${failed} failed`);
process.exit(code === 0 && failed === 0 ? 0 : 1);
