import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { EVENT, exercisePrefix, isPartner, type Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import { sightOf } from '@waypost/shared/ledger';
import type { Response } from 'express';
import { Looking, Member } from '../../access/permissions.js';
import { disclosedOf, Disclosures } from '../../ledger/disclosures.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import { instantOf } from '../../platform/clock.js';
import { Refused } from '../../platform/http/refused.js';
import { CLOCK } from '../../platform/tokens.js';
import { PackJobs } from './pack-jobs.js';
import { recordsFor } from './pack-records.js';
import { packStatus, packWish, type PackStatus, type PackWish } from './pack.schema.js';

/** The printable plan. It takes seconds: one call starts it, another asks how far it is, a third fetches it. */
@ApiTags('pack')
@Controller('api/events/:eventId/packs')
export class PackController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly disclosures: Disclosures,
    private readonly jobs: PackJobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(202)
  @Member('owner', 'organiser', 'control', 'liaison')
  @ApiResponse({ status: 202, standardSchema: packStatus })
  async start(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Body({ schema: packWish }) wish: PackWish,
  ): Promise<PackStatus> {
    const log = await this.ledger.eventLog(eventId);
    const event = log?.state.get(EVENT, eventId);
    if (!log || !event) throw new Refused({ code: 'not-found' });
    const now = instantOf(this.clock);
    if (isPartner(viewer)) {
      const { share } = sightOf(log.state, viewer, now);
      if (wish.edition === 'control' || share.level('route') === 'nothing')
        throw new Refused({ code: 'not-permitted' });
    }
    const { records, told } = recordsFor(log.state, viewer, wish.edition, now);
    if (told.length > 0) await this.disclosures.note([viewer], disclosedOf(log.state, told));
    const about = { eventId, at: now, seq: log.head.seq, hash: log.head.hash };
    const name = `${exercisePrefix(log.state.get(EVENT, eventId)?.data)}waypost-${wish.edition}-${log.head.seq}.${wish.format}`;
    return this.jobs.start(viewer.personId, name, { records, wish, about });
  }

  @Get(':packId')
  @Member('owner', 'organiser', 'control', 'liaison')
  @Header('Cache-Control', 'no-store')
  @ApiResponse({ status: 200, standardSchema: packStatus })
  status(@Param('eventId') eventId: Id, @Param('packId') packId: Id, @Looking() viewer: Viewer): PackStatus {
    return this.jobs.status(this.jobs.find(eventId, viewer.personId, packId));
  }

  @Get(':packId/file')
  @Member('owner', 'organiser', 'control', 'liaison')
  file(
    @Param('eventId') eventId: Id,
    @Param('packId') packId: Id,
    @Looking() viewer: Viewer,
    @Res() response: Response,
  ): void {
    this.jobs.send(this.jobs.find(eventId, viewer.personId, packId), response);
  }

  /** Ends the work or forgets the file. */
  @Delete(':packId')
  @HttpCode(204)
  @Member('owner', 'organiser', 'control', 'liaison')
  async cancel(
    @Param('eventId') eventId: Id,
    @Param('packId') packId: Id,
    @Looking() viewer: Viewer,
  ): Promise<void> {
    await this.jobs.drop(this.jobs.find(eventId, viewer.personId, packId));
  }
}
