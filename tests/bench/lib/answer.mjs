function usage() {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() };
}

/** The other end of `Child`: answers by name what the benchmark asks this process. */
export function answer(handlers) {
  const all = { usage, ...handlers };
  process.on('message', async ({ number, what, data }) => {
    try {
      process.send({ number, value: await all[what](data) });
    } catch (fault) {
      process.send({ number, fault: String(fault?.stack ?? fault) });
    }
  });
  // Nobody is left to ask: the benchmark was stopped. A signal, so that a server can still stop in order.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
