import { cpus } from 'node:os';

/** Processor time that the whole machine has spent so far, in milliseconds over all cores. */
export const machineBusyMs = () =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
