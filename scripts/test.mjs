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

const folder = mkdtempSync(join(tmpdir(), 'waypost-results-'));
const env = {
  ...process.env,
  CHROMIUM_PATH: browser,
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings']
    .filter(Boolean)
    .join(' '),
};
const counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };

async function jest(name, args) {
  say(`── ${name}`);
  const results = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const code = await run('npx', ['jest', '--json', `--outputFile=${results}`, ...args], { env });
  try {
    const told = JSON.parse(readFileSync(results, 'utf8'));
    for (const key of Object.keys(counts)) counts[key] += told[key];
  } catch {
    failedChecks.push(`${name} (no result was written)`);
  }
  if (code !== 0 && counts.numFailedTests === 0) failedChecks.push(name);
}

if (wanted.length > 0) {
  await jest('tests', wanted);
} else {
  // A browser, a server and a database want the machine to themselves: beside other tests, on two cores, they time out.
  await jest('tests', ['--selectProjects', 'pure', 'architecture', 'conformance', 'server']);
  await jest('tests in a browser', ['--selectProjects', 'e2e', '--runInBand']);
}
rmSync(folder, { recursive: true, force: true });
// A file that did not even load has no failed test of its own.
const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites) + failedChecks.length;
if (failedChecks.length > 0) say(`failed checks: ${failedChecks.join(', ')}`);
say(`${counts.numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
