import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { http, LIMITS } from '@waypost/shared/contract';
import { isPartner, VERSION, type EventRecord, type Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import { cut, sightOf, viewerOf, type Sight } from '@waypost/shared/ledger';
import { z } from 'zod';
import { Looking, Member } from '../access/permissions.js';
import { disclosedOf, Disclosures } from '../ledger/disclosures.js';
import type { EventLog } from '../ledger/event-log.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { PastPlans } from '../ledger/past-plans.js';
import { instantOf } from '../platform/clock.js';
import { RateLimiter } from '../platform/http/rate-limiter.js';
import { Refused } from '../platform/http/refused.js';
import { CLOCK } from '../platform/tokens.js';

const entryNumber = z.coerce.number().int().min(1).max(2_147_483_647);

/**
 * The plan as it was at an entry of the log. Organisers may look at any; a partner at those that were shared with them
 * as a version, and of each record only what the agreement of now shows: what was taken back since stays taken back.
 */
@Controller('api/events/:eventId/plan-at/:seq')
export class PastPlanController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly plans: PastPlans,
    private readonly disclosures: Disclosures,
    private readonly rates: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  @Header('Cache-Control', 'no-store')
  @ApiResponse({ status: 200, standardSchema: http.pastPlan })
  async planAt(
    @Param('eventId') eventId: Id,
    @Param('seq', { schema: entryNumber }) seq: number,
    @Looking() viewer: Viewer,
  ): Promise<http.PastPlan> {
    this.rates.take(`past plan ${viewer.personId}`, { most: LIMITS.pastPlansPerMinute, perMs: 60_000 });
    const log = await this.ledger.eventLog(eventId);
    if (!log || !mayLook(log, this.sight(log, viewer), seq)) throw new Refused({ code: 'not-found' });
    const plan = await this.plans.at(log, seq);
    const { records, sight } = this.cut(log, viewer, plan.state.everything());
    if (isPartner(viewer)) {
      await this.disclosures.note([viewer], disclosedOf(plan.state, records));
      const now = this.sight(log, viewer);
      if (now.rights !== sight.rights || !mayLook(log, now, seq)) throw new Refused({ code: 'not-found' });
    }
    return { seq, at: plan.at, records };
  }

  private sight(log: EventLog, viewer: Viewer): Sight {
    // Looked up again each time it is asked: a right may go while something is read or written (rule S2).
    const now = viewerOf(log.state, viewer.eventId, viewer.personId);
    if (!now) throw new Refused({ code: 'not-found' });
    return sightOf(log.state, now, instantOf(this.clock));
  }

  private cut(log: EventLog, viewer: Viewer, all: Iterable<EventRecord>) {
    const sight = this.sight(log, viewer);
    const records = [...all].flatMap((record) => cut(record, sight) ?? []);
    return { records, sight };
  }
}

function mayLook(log: EventLog, sight: Sight, seq: number): boolean {
  if (seq > log.head.seq) return false;
  if (!isPartner(sight.viewer)) return true;
  return log.state
    .all(VERSION)
    .some((version) => version.data.entry === seq && cut(version, sight) !== undefined);
}
