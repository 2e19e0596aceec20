import { nowMs, pause } from '../lib/clock.mjs';
import { machineBusyMs } from '../lib/machine-busy.mjs';

/** How long what is on its way may still take to arrive before it counts as undelivered. */
const GRACE_MS = 20_000;

/**
 * One cell of the table: a warm-up that does not count, then the incidents that do.
 * @param cell `send(count)` sends so many at the cell's pace and answers `[id, dueAt, committedAt]` of each
 */
export async function measure({ server, viewers, send, perSecond, plan, perIncident }) {
  const before = await send(Math.round(perSecond * plan.warmUpS));
  await whenArrived(viewers, before, perIncident);
  await viewers.ask('begin');
  const [serverBefore, viewersBefore, busyBefore, began] = [
    await server.usage(),
    await viewers.usage(),
    machineBusyMs(),
    nowMs(),
  ];
  const starts = await send(Math.round(perSecond * plan.measureS));
  await whenArrived(viewers, starts, perIncident);
  const tookMs = nowMs() - began;
  const busyMs = machineBusyMs() - busyBefore;
  const [serverAfter, viewersAfter] = [await server.usage(), await viewers.usage()];
  const summary = await viewers.ask('summary', starts);
  const cpuMs = serverAfter.cpuMs - serverBefore.cpuMs;
  return {
    sent: [...before, ...starts].map(([id]) => id),
    result: {
      ...summary,
      expected: starts.length * perIncident,
      perSecond: starts.length / (tookMs / 1000),
      cpuUsPerDelivery: (cpuMs * 1000) / Math.max(1, summary.delivered),
      serverCpuShare: cpuMs / tookMs,
      viewersCpuShare: (viewersAfter.cpuMs - viewersBefore.cpuMs) / tookMs,
      machineCores: busyMs / tookMs,
      rssMb: serverAfter.rssBytes / 2 ** 20,
    },
  };
}

async function whenArrived(viewers, starts, perIncident) {
  const ids = starts.map(([id]) => id);
  for (const until = nowMs() + GRACE_MS; nowMs() < until; await pause(100)) {
    if ((await viewers.ask('arrived', ids)) >= ids.length * perIncident) return;
  }
}
