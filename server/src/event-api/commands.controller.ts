import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { commandCall, LIMITS, type CommandAnswer, type CommandCall } from '@waypost/shared/contract';
import type { Viewer } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import { Looking, Member } from '../access/permissions.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { RateLimiter } from '../platform/http/rate-limiter.js';

/** Where commands come in. Who may do what is asked of each command, in the ledger: every member may knock here. */
@Controller('api/events/:eventId/commands')
export class CommandsController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly rates: RateLimiter,
  ) {}

  /** Answers each command in the order given; a refusal is an answer, not a failure of the call (rule O3). */
  @Post()
  @Member()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async submit(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Body({ schema: commandCall }) { commands }: CommandCall,
  ): Promise<CommandAnswer> {
    for (const _command of commands)
      this.rates.take(`commands ${viewer.personId}`, { most: LIMITS.commandsPerMinute, perMs: 60_000 });
    return { outcomes: await this.ledger.submit(eventId, viewer, commands) };
  }
}
