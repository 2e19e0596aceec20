import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { LedgerModule } from '../ledger/ledger.module.js';
import { AccessChanges } from './access-changes.js';
import { AccessGuard } from './access.guard.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { Attempts } from './attempts.js';
import { BrowserSession } from './browser-session.js';
import { DeclaredPermissions } from './declared-permissions.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { InvitationsService } from './invitations.service.js';
import { JoinController } from './join.controller.js';
import { JoinService } from './join.service.js';
import { MembershipsService } from './memberships.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SetupService } from './setup.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

const services = [
  AccessChanges,
  AccountsService,
  EventsService,
  InvitationsService,
  JoinService,
  MembershipsService,
  SessionsService,
  SetupService,
  SignInLinksService,
];

/** Accounts, sessions, memberships and invitations: who is calling, and as whom they look at an event. */
@Module({
  imports: [DiscoveryModule, LedgerModule],
  controllers: [AccountsController, SessionsController, EventsController, JoinController],
  providers: [
    ...services,
    Attempts,
    BrowserSession,
    DeclaredPermissions,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: services,
})
export class AccessModule {}
