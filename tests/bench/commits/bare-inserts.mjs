/** Process: single-row transactions and nothing else, through as many connections as there are writers. */
import pg from 'pg';
import { answer } from '../lib/answer.mjs';
import { nowMs } from '../lib/clock.mjs';
import { freshId, reportOf } from '../lib/report.mjs';

const TABLE = 'bench_row';
let pool;

/** As fast as the answers come, for so long. @returns commits per second */
async function run({ seconds }) {
  const until = nowMs() + seconds * 1000;
  const began = nowMs();
  let commits = 0;
  const writer = async () => {
    for (; nowMs() < until; commits++) {
      const body = reportOf(freshId(), commits);
      await pool.query(`INSERT INTO ${TABLE} (id, body) VALUES ($1, $2)`, [body.id, JSON.stringify(body)]);
    }
  };
  await Promise.all(Array.from({ length: pool.options.max }, writer));
  return (commits * 1000) / (nowMs() - began);
}

answer({
  open: async ({ access, writers }) => {
    pool = new pg.Pool({ ...access, max: writers });
    await pool.query(`CREATE TABLE IF NOT EXISTS ${TABLE} (id uuid PRIMARY KEY, body jsonb NOT NULL)`);
  },
  run,
  close: async () => {
    await pool.query(`DROP TABLE ${TABLE}`);
    await pool.end();
  },
});
