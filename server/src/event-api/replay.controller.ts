import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { LIMITS } from '@waypost/shared/contract';
import type { Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import type { Response } from 'express';
import { Looking, Member } from '../access/permissions.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { Replays } from '../ledger/replays.js';
import { instantOf } from '../platform/clock.js';
import { LineWriter } from '../platform/http/line-writer.js';
import { RateLimiter } from '../platform/http/rate-limiter.js';
import { Refused } from '../platform/http/refused.js';
import { CLOCK } from '../platform/tokens.js';

/**
 * The whole day for a slider, one JSON value a line: first what it is, then every step that told the caller something,
 * last `end`. Without that last line it was cut off, and is to be asked for again.
 */
@Controller('api/events/:eventId/replay')
export class ReplayController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly replays: Replays,
    private readonly rates: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Member('owner', 'organiser', 'control', 'lead_marshal', 'liaison', 'mediator')
  @Header('Cache-Control', 'no-store')
  async replay(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Res() response: Response,
  ): Promise<void> {
    this.rates.take(`replay ${viewer.personId}`, { most: LIMITS.replaysPerMinute, perMs: 60_000 });
    const log = await this.ledger.eventLog(eventId);
    if (!log) throw new Refused({ code: 'not-found' });
    const to = log.head.seq;
    response.set('Content-Type', 'application/x-ndjson; charset=utf-8');
    const lines = new LineWriter(response);
    await lines.write({ replay: 1, eventId, to, at: instantOf(this.clock) });
    const pages = this.replays.pages(log, viewer, to);
    for (;;) {
      const { value, done } = await pages.next();
      if (done) {
        if (value) await lines.write({ end: to });
        break;
      }
      for (const step of value) await lines.write(step);
      if (lines.gone) return;
    }
    response.end();
  }
}
