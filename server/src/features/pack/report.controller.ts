import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { ReplayStep } from '@waypost/shared/after';
import { LIMITS } from '@waypost/shared/contract';
import { EVENT, isPartner, PERSON, type Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import type { Response } from 'express';
import { Looking, Member } from '../../access/permissions.js';
import type { EventLog } from '../../ledger/event-log.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import { Replays } from '../../ledger/replays.js';
import { instantOf } from '../../platform/clock.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';
import { Refused } from '../../platform/http/refused.js';
import { CLOCK } from '../../platform/tokens.js';
import { PackJobs } from './pack-jobs.js';
import { packStatus, type PackStatus } from './pack.schema.js';
import { reportWish, type ReportWish } from './report.schema.js';

/** The after-action report: started, watched and fetched as a pack is. */
@ApiTags('report')
@Controller('api/events/:eventId/reports')
export class ReportController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly replays: Replays,
    private readonly jobs: PackJobs,
    private readonly rates: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From what the caller may see, told to them as a replay is; a partner gets the shareable edition only. */
  @Post()
  @HttpCode(202)
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  @ApiResponse({ status: 202, standardSchema: packStatus })
  async start(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Body({ schema: reportWish }) wish: ReportWish,
  ): Promise<PackStatus> {
    this.rates.take(`replay ${viewer.personId}`, { most: LIMITS.replaysPerMinute, perMs: 60_000 });
    const log = await this.ledger.eventLog(eventId);
    if (!log?.state.get(EVENT, eventId)) throw new Refused({ code: 'not-found' });
    if (isPartner(viewer) && wish.edition === 'control') throw new Refused({ code: 'not-permitted' });
    const { seq, hash } = log.head;
    const about = { eventId, at: instantOf(this.clock), seq, hash };
    const steps = await this.told(log, viewer, seq);
    const people = log.state.all(PERSON);
    const name = `waypost-after-action-${wish.edition}-${seq}.${wish.format === 'csv' ? 'zip' : 'pdf'}`;
    return this.jobs.start(viewer.personId, name, { steps, people, wish, about });
  }

  @Get(':reportId')
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  @Header('Cache-Control', 'no-store')
  @ApiResponse({ status: 200, standardSchema: packStatus })
  status(
    @Param('eventId') eventId: Id,
    @Param('reportId') reportId: Id,
    @Looking() viewer: Viewer,
  ): PackStatus {
    return this.jobs.status(this.jobs.find(eventId, viewer.personId, reportId));
  }

  @Get(':reportId/file')
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  file(
    @Param('eventId') eventId: Id,
    @Param('reportId') reportId: Id,
    @Looking() viewer: Viewer,
    @Res() response: Response,
  ): void {
    this.jobs.send(this.jobs.find(eventId, viewer.personId, reportId), response);
  }

  /** Ends the work or forgets the file. */
  @Delete(':reportId')
  @HttpCode(204)
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  async cancel(
    @Param('eventId') eventId: Id,
    @Param('reportId') reportId: Id,
    @Looking() viewer: Viewer,
  ): Promise<void> {
    await this.jobs.drop(this.jobs.find(eventId, viewer.personId, reportId));
  }

  private async told(log: EventLog, viewer: Viewer, to: number): Promise<ReplayStep[]> {
    const steps: ReplayStep[] = [];
    const pages = this.replays.pages(log, viewer, to);
    for (;;) {
      const { value, done } = await pages.next();
      if (!done) {
        steps.push(...value);
        continue;
      }
      // The rights changed while it was read: nothing of what was cut under the old ones goes on.
      if (!value) throw new Refused({ code: 'not-found' });
      return steps;
    }
  }
}
