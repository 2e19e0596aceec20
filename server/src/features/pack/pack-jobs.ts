import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { newId, type Clock, type Id, type Random } from '@waypost/shared/kernel';
import type { Response } from 'express';
import { Refused } from '../../platform/http/refused.js';
import { Log } from '../../platform/log.js';
import { CLOCK, RANDOM } from '../../platform/tokens.js';
import { PACK_LIMITS, type PackStatus } from './pack.schema.js';
import type { PackWork } from './render-pack.js';
import type { ReportWork } from './render-report.js';
import type { WorkerSays } from './render-worker.js';

/** The built file, also when the server itself runs from its sources: a worker thread reads no TypeScript. */
const WORKER = new URL('../../../dist/features/pack/render-worker.js', import.meta.url);

interface Job {
  id: Id;
  eventId: Id;
  personId: Id;
  name: string;
  type: string;
  endsAt: number;
  percent: number;
  state: PackStatus['state'];
  file?: Uint8Array;
  worker?: Worker;
  timer: NodeJS.Timeout;
}

/** Packs that are being made or wait to be fetched: in memory, for half an hour, for whoever asked. */
@Injectable()
export class PackJobs implements OnApplicationShutdown {
  private readonly jobs = new Map<Id, Job>();

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RANDOM) private readonly random: Random,
    private readonly log: Log,
  ) {}

  start(personId: Id, name: string, work: PackWork | ReportWork): PackStatus {
    const { eventId } = work.about;
    this.forgetOld();
    const working = [...this.jobs.values()].filter(({ state }) => state === 'working');
    if (working.filter((job) => job.eventId === eventId).length >= PACK_LIMITS.perEvent)
      throw new Refused({ code: 'too-many', limit: PACK_LIMITS.perEvent });
    if (working.length >= PACK_LIMITS.altogether) throw new Refused({ code: 'unavailable' }, 30);
    this.forgetSpare(eventId, personId);
    const id = newId(this.clock.now(), this.random);
    const worker = new Worker(WORKER, { workerData: work });
    const job: Job = {
      id,
      eventId,
      personId,
      name,
      type: work.wish.format === 'pdf' ? 'application/pdf' : 'application/zip',
      endsAt: this.clock.now() + PACK_LIMITS.keptMs,
      percent: 0,
      state: 'working',
      worker,
      timer: setTimeout(() => this.fail(job, new Error('a pack took too long')), PACK_LIMITS.workMs),
    };
    job.timer.unref();
    this.jobs.set(id, job);
    worker.on('message', (message: WorkerSays) => this.heard(job, message));
    worker.on('error', (fault) => this.fail(job, fault));
    return this.status(job);
  }

  /** Somebody else's pack is not there. */
  find(eventId: Id, personId: Id, id: Id): Job {
    this.forgetOld();
    const job = this.jobs.get(id);
    if (job?.eventId !== eventId || job.personId !== personId) throw new Refused({ code: 'not-found' });
    return job;
  }

  status({ id, state, percent, name, endsAt, file }: Job): PackStatus {
    const until = new Date(endsAt).toISOString();
    return { id, state, percent, name, until, ...(file ? { bytes: file.byteLength } : {}) };
  }

  /** Hands the finished file over. */
  send({ file, name, type }: Job, response: Response): void {
    if (!file) throw new Refused({ code: 'wrong-state' });
    response.set({
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    });
    response.end(file);
  }

  /** Ends the work, if it still goes on, and forgets the file. */
  async drop(job: Job): Promise<void> {
    clearTimeout(job.timer);
    this.jobs.delete(job.id);
    await job.worker?.terminate();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.jobs.values()].map((job) => this.drop(job)));
  }

  private heard(job: Job, message: WorkerSays): void {
    if ('percent' in message) job.percent = Math.min(99, message.percent);
    else if (message.file.byteLength > PACK_LIMITS.bytes) this.fail(job, new Error('a pack grew too large'));
    else {
      job.file = message.file;
      job.percent = 100;
      job.state = 'ready';
      this.end(job);
    }
  }

  private fail(job: Job, fault: unknown): void {
    if (job.state !== 'working') return;
    job.state = 'failed';
    this.log.fault('pack.render', fault);
    this.end(job);
  }

  private end(job: Job): void {
    clearTimeout(job.timer);
    const { worker } = job;
    delete job.worker;
    void worker?.terminate();
  }

  private forgetOld(): void {
    for (const job of this.jobs.values()) if (job.endsAt <= this.clock.now()) void this.drop(job);
  }

  /** One finished pack a person and event: asking for the next one is having fetched the last. */
  private forgetSpare(eventId: Id, personId: Id): void {
    for (const job of this.jobs.values())
      if (job.eventId === eventId && job.personId === personId && job.state !== 'working')
        void this.drop(job);
  }
}
