import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Config } from '../../platform/config.js';
import { Log } from '../../platform/log.js';
import { CONFIG } from '../../platform/tokens.js';
import type { OpenedDemonstration } from './demonstration.service.js';

const DRILL = fileURLToPath(new URL('../drill/main.js', import.meta.url));
const STOP_WITHIN_MS = 3_000;
const RESTART_AFTER_MS = 10_000;

/**
 * Runs the drill as a process of its own, so that it is truly outside: it has a session like anybody else and cannot
 * reach past the public API. Its way in is handed over in a file, because arguments and environments can be read by
 * others on the machine.
 */
@Injectable()
export class DrillProcess implements BeforeApplicationShutdown {
  private child: ChildProcess | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {}

  async start(url: string, { eventId, directorToken }: OpenedDemonstration): Promise<void> {
    const pass = join(this.config.dataDir, 'drill-pass.json');
    await mkdir(this.config.dataDir, { recursive: true });
    // A file that is there keeps its rights when it is written again.
    await rm(pass, { force: true });
    await writeFile(pass, JSON.stringify({ eventId, token: directorToken }), { mode: 0o600 });
    this.spawn(url);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await gone;
    clearTimeout(impatient);
  }

  private spawn(url: string): void {
    const { demoDrill = 'calm', demoControl = 'good' } = this.config;
    const args = [demoDrill, '--repeat', '--cast', 'roster', '--url', url, '--control', demoControl];
    // The channel is never used: it closes when this process is killed, and the drill ends with it.
    const child = spawn(process.execPath, [DRILL, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, DATA_DIR: this.config.dataDir },
    });
    this.child = child;
    child.once('error', (fault) => this.log.fault('drill.start', fault));
    child.once('exit', (code) => {
      if (this.stopping) return;
      this.log.warn('drill.ended', { code: code ?? -1 });
      this.timer = setTimeout(() => this.spawn(url), RESTART_AFTER_MS);
    });
  }
}
