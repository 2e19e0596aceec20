import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import type { Snapshot } from '@waypost/shared/contract';
import { isPartner, type EventRecord, type Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import { logMark, sightOf, snapshotOf } from '@waypost/shared/ledger';
import { Looking, Member } from '../access/permissions.js';
import { disclosedOf, Disclosures } from '../ledger/disclosures.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import { Refused } from '../platform/http/refused.js';
import { CLOCK } from '../platform/tokens.js';

/** Everything the caller may see of an event, for programs that do not keep a socket. The same bytes as a socket's snapshot. */
@Controller('api/events/:eventId/snapshot')
export class RecordsController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly disclosures: Disclosures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Member()
  @Header('Cache-Control', 'no-store')
  async snapshot(@Param('eventId') eventId: Id, @Looking() viewer: Viewer): Promise<Snapshot> {
    const log = await this.ledger.eventLog(eventId);
    if (!log) throw new Refused({ code: 'not-found' });
    const now = instantOf(this.clock);
    const sight = sightOf(log.state, viewer, now);
    const snapshot = snapshotOf(log.state, sight, logMark(log.head.hash), now);
    if (isPartner(viewer))
      await this.disclosures.note([viewer], disclosedOf(log.state, snapshot.records as EventRecord[]));
    return snapshot;
  }
}
