import { fileURLToPath } from 'node:url';
import { Child } from '../lib/child.mjs';
import { crowdOf, liveEvent } from '../lib/stage.mjs';
import { startWaypost } from '../lib/waypost.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Enough that nobody reaches the limit of commands per minute and person. */
const PEOPLE = 120;

/** Accepted commands per second through the HTTP API beside single-row transactions on the same database. */
export async function commitCells(plan, writerCounts) {
  const waypost = await startWaypost(plan.port, plan.dataDir, plan.serverFlags);
  const reporters = new Child(file('./reporters.mjs'));
  try {
    const { eventId, ...event } = await liveEvent(waypost);
    const people = await crowdOf(waypost, { ...event, eventId }, 'control', PEOPLE);
    const target = { url: waypost.url, eventId, cookies: people.map(({ cookie }) => cookie) };
    await reporters.ask('run', { ...target, writers: 8, seconds: plan.warmUpS });
    const rows = [];
    for (const writers of writerCounts) {
      const ours = await reporters.ask('run', { ...target, writers, seconds: plan.commitS });
      const row = { writers, waypost: ours, bare: await bareCommits(plan, writers) };
      plan.say(row);
      rows.push(row);
    }
    return rows;
  } finally {
    await reporters.stop();
    await waypost.stop();
  }
}

async function bareCommits(plan, writers) {
  const child = new Child(file('./bare-inserts.mjs'));
  try {
    await child.ask('open', { access: plan.access, writers });
    await child.ask('run', { seconds: plan.warmUpS / 3 });
    const perSecond = await child.ask('run', { seconds: plan.commitS });
    await child.ask('close');
    return perSecond;
  } finally {
    await child.stop();
  }
}
