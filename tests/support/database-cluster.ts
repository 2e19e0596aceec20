import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'waypost-tests-';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Stops the cluster in a directory and removes it. */
function removeCluster(directory: string): void {
  try {
    process.kill(
      Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGQUIT',
    );
  } catch {
    // None was started, or it is gone.
  }
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * Names the directory of this run's database cluster; the first test file that needs it starts it. What a run
 * left that was killed is cleared away here, by the number of its process.
 */
export default function setUp(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!isAlive(pid)) removeCluster(join(tmpdir(), name));
  }
  const directory = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.env['WAYPOST_TEST_CLUSTER'] = directory;
  // Jest loads the two files apart from each other; the process is what they share.
  (globalThis as { stopTestCluster?: () => void }).stopTestCluster = () => removeCluster(directory);
}
