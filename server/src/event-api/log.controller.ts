import { Controller, Get, Header, Inject, Param, Query, Res } from '@nestjs/common';
import type { http } from '@waypost/shared/contract';
import { EVENT, exercisePrefix, type Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import { sightOf, type Sight } from '@waypost/shared/ledger';
import type { Response } from 'express';
import { z } from 'zod';
import { Looking, Member } from '../access/permissions.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { LogReader } from '../ledger/log-reader.js';
import { instantOf } from '../platform/clock.js';
import { LineWriter } from '../platform/http/line-writer.js';
import { Refused } from '../platform/http/refused.js';
import { CLOCK } from '../platform/tokens.js';

const pageQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  most: z.coerce.number().int().min(1).max(200).default(50),
  /** `1`: only what the caller did, which is what undo goes back through. */
  mine: z.literal('1').optional(),
});

/** The event's log, as the caller may see it, and its export that anybody can verify. */
@Controller('api/events/:eventId/log')
export class LogController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly reader: LogReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Member()
  @Header('Cache-Control', 'no-store')
  async page(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Query({ schema: pageQuery }) { before, most, mine }: z.infer<typeof pageQuery>,
  ): Promise<z.infer<typeof http.logPage>> {
    return this.reader.page(eventId, await this.sight(viewer), {
      before,
      most,
      by: mine ? viewer.personId : undefined,
    });
  }

  /** One JSON value a line. A partner gets the same chain with digests in place of what they may not read. */
  @Get('export')
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  async export(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Res() response: Response,
  ): Promise<void> {
    const sight = await this.sight(viewer);
    const event = (await this.ledger.state(eventId))?.get(EVENT, eventId)?.data;
    response.set({
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': `attachment; filename="${exercisePrefix(event)}waypost-log-${eventId}.ndjson"`,
      'Cache-Control': 'no-store',
    });
    const lines = new LineWriter(response);
    for await (const line of this.reader.export(eventId, sight)) {
      if (lines.gone) return;
      await lines.writeText(line);
    }
    response.end();
  }

  private async sight(viewer: Viewer): Promise<Sight> {
    const state = await this.ledger.state(viewer.eventId);
    if (!state) throw new Refused({ code: 'not-found' });
    return sightOf(state, viewer, instantOf(this.clock));
  }
}
