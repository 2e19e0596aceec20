/**
 * `npm run bench`: Waypost beside bare socket.io and bare SQL, in one run on one machine.
 *   --quick   a few cells, in less than two minutes
 *   --write   puts the tables into docs/benchmarks.md as well
 * BENCH_PORT sets the first of two ports, BENCH_NOTE a sentence about the circumstances that the report will carry.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '@waypost/server/platform/database/cluster';
import { commitCells } from './commits/commits.mjs';
import { broadcastCells, sectorCells } from './delivery/delivery.mjs';
import { crowd } from './lib/crowd.mjs';
import { machine } from './lib/machine.mjs';
import { keepResults, writePage } from './output/keep.mjs';
import { rowLine, tables } from './output/tables.mjs';
import { planFor } from './plan.mjs';

const PORT = Number(process.env.BENCH_PORT ?? 4700);
const args = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

async function measureAll(cluster, dataDir) {
  const plan = {
    ...planFor(args),
    port: PORT,
    dataDir,
    access: cluster.access,
    say: (row) => say(rowLine(row)),
  };
  const about = await machine(cluster.access);
  const broadcast = [];
  for (const { viewers, rates } of plan.broadcast)
    broadcast.push(...(await broadcastCells(plan, viewers, rates)));
  const sectors = [];
  for (const { viewers, rates } of plan.sectors) sectors.push(...(await sectorCells(plan, viewers, rates)));
  const commits = await commitCells(plan, plan.writers);
  return {
    machine: about,
    note: process.env.BENCH_NOTE,
    plan: { warmUpS: plan.warmUpS, measureS: plan.measureS, commitS: plan.commitS },
    broadcast,
    sectors,
    commits,
  };
}

async function main() {
  const dataDir = await mkdtemp(join(tmpdir(), 'waypost-bench-'));
  // Started as root, the database runs as a user of its own, who has to get in.
  await chmod(dataDir, 0o755);
  const cluster = await startCluster(dataDir);
  // Held for the whole run: the embedded database stops when the last connection goes.
  const holder = new pg.Client(cluster.access);
  await holder.connect();
  try {
    const results = await measureAll(cluster, dataDir);
    const text = tables(results);
    say(`\n${text}`);
    say(`The figures: ${await keepResults(results)}`);
    if (args.includes('--write')) say(`The page: ${await writePage(text)}`);
  } finally {
    await holder.end();
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  return crowd(args);
}

process.exit(await main());
