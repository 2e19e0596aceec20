import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { TestClient } from './client.js';
import { expectStatus } from './expect-status.js';
import { PASSWORD } from './people.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The server's program with these settings and nothing that the tests themselves run under. */
export function spawnServer(env: Record<string, string>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [join(ROOT, 'server/dist/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text };
}

/** The server as it is started in earnest: the built one, in a process of its own that can be killed. */
export class ServerProcess {
  readonly url: string;

  private constructor(
    readonly port: number,
    readonly child: ChildProcess,
    /** All that it wrote, on either stream. */
    readonly said: () => string,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(env: Record<string, string>, port?: number): Promise<ServerProcess> {
    const listen = port ?? (await freePort());
    const { child, said } = spawnServer({
      PORT: String(listen),
      PUBLIC_URL: `http://127.0.0.1:${listen}`,
      ...env,
    });
    const server = new ServerProcess(listen, child, said);
    await server.#listening();
    return server;
  }

  /** From the server's own console, while there is no account. */
  get setupToken(): string | undefined {
    return /\/setup#(\S+)/.exec(this.said())?.[1];
  }

  #listening(): Promise<void> {
    return new Promise((done, fail) => {
      const end = () =>
        fail(new Error(`the server ended with ${this.child.exitCode}: ${this.said().slice(-2_000)}`));
      const look = () => {
        if (!this.said().includes('listens on') || !this.said().includes('"server.started"')) return;
        this.child.off('close', end);
        this.child.stdout?.off('data', look);
        this.child.stderr?.off('data', look);
        this.#whenHealthy().then(done, fail);
      };
      this.child.once('close', end);
      this.child.stdout?.on('data', look);
      this.child.stderr?.on('data', look);
    });
  }

  async #whenHealthy(): Promise<void> {
    expectStatus(200, await this.client().get('/api/health'));
  }

  client(cookie = ''): TestClient {
    const client = new TestClient(this.url);
    client.cookie = cookie;
    return client;
  }

  /** The first account, or one more. */
  async owner(email: string): Promise<TestClient> {
    const client = this.client();
    expectStatus(201, await client.post('/api/accounts', { email, password: PASSWORD, name: 'Alex Doe' }));
    return client;
  }

  /** No goodbye, as when the machine loses power. */
  kill(): Promise<number | null> {
    return this.#end('SIGKILL');
  }

  stop(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<number | null> {
    return this.#end(signal);
  }

  /** @returns the exit code; `null` when a signal ended it */
  #end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
    return new Promise((done) => {
      child.once('exit', (code) => done(code));
      child.kill(signal);
    });
  }
}
