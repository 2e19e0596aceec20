import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { http } from '@waypost/shared/contract';
import type { Viewer } from '@waypost/shared/event';
import { ID_PATTERN } from '@waypost/shared/kernel';
import type { z } from 'zod';
import { orRefuse, Refused } from '../platform/http/refused.js';
import { AccountsService } from './accounts.service.js';
import { invitationAnswer } from './answers.js';
import { EventsService } from './events.service.js';
import { InvitationsService } from './invitations.service.js';
import { Caller, Looking, Member, WithAccount } from './permissions.js';
import type { Principal } from './principal.js';

@ApiTags('events')
@Controller('api/events')
export class EventsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly events: EventsService,
    private readonly invitations: InvitationsService,
  ) {}

  @WithAccount()
  @Post()
  @ApiResponse({ status: 201, standardSchema: http.createdEvent })
  async create(
    @Body({ schema: http.newEvent }) body: http.NewEvent,
    @Caller() caller: Principal,
  ): Promise<z.infer<typeof http.createdEvent>> {
    const account = await this.accounts.get(caller.accountId ?? '');
    if (!account) throw new Refused({ code: 'not-signed-in' });
    return orRefuse(await this.events.create(account, body));
  }

  @Member('owner', 'organiser', 'control')
  @Get(':eventId/invitations')
  @ApiParam({ name: 'eventId' })
  @ApiResponse({ status: 200, standardSchema: http.invitationList })
  async list(@Looking() viewer: Viewer): Promise<z.infer<typeof http.invitationList>> {
    const invitations = await this.invitations.list(viewer.eventId);
    return { invitations: invitations.map(invitationAnswer) };
  }

  @Member('owner', 'organiser', 'control')
  @Post(':eventId/invitations')
  @ApiParam({ name: 'eventId' })
  @ApiResponse({ status: 201, standardSchema: http.createdInvitation })
  async invite(
    @Looking() viewer: Viewer,
    @Body({ schema: http.newInvitation }) body: http.NewInvitation,
  ): Promise<z.infer<typeof http.createdInvitation>> {
    return orRefuse(await this.invitations.create(viewer, body));
  }

  @Member('owner', 'organiser', 'control')
  @Delete(':eventId/invitations/:id')
  @ApiParam({ name: 'eventId' })
  @HttpCode(204)
  async revoke(@Looking() viewer: Viewer, @Param('id') id: string): Promise<void> {
    if (!ID_PATTERN.test(id)) throw new Refused({ code: 'not-found' });
    orRefuse(await this.invitations.revoke(viewer, id));
  }
}
