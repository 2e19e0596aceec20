import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fail, run, say } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Ubuntu's package is a script that tells you to install something else: only what answers counts. */
const starts = (path) => {
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'pipe', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** Where the browser tool keeps what it downloaded. */
function downloaded() {
  const homes = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ].filter((home) => home && existsSync(home));
  return homes.flatMap((home) =>
    readdirSync(home)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort()
      .reverse()
      .flatMap((name) => [
        join(home, name, 'chrome-linux64', 'chrome'),
        join(home, name, 'chrome-linux', 'chrome'),
        join(home, name, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
        join(home, name, 'chrome-win', 'chrome.exe'),
      ]),
  );
}

export const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...onPath(), ...APPLICATIONS, ...downloaded()].find(
    (path) => path && starts(path),
  );

const isDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function installDebian() {
  say('Installing Chromium with apt …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
  });
}

/** A Chromium for the browser tests, installed when there is none. @returns its path */
export async function chromium() {
  if (findChromium() === undefined && isDebian()) await installDebian();
  if (findChromium() === undefined) {
    say('Downloading Chromium …');
    await run('npx', ['playwright-core', 'install', 'chromium']);
  }
  const found = findChromium();
  if (!found)
    fail(
      'no Chromium that starts: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to its program',
    );
  return found;
}
