import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import pg from 'pg';

const versionOf = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;

/** What the figures were measured on: without it they mean nothing. */
export async function machine(access) {
  const client = new pg.Client(access);
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    postgresql: rows[0].server_version,
    socketIo: versionOf('socket.io'),
    loadAtStart: loadavg()[0],
  };
}
