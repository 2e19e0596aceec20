import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { FixRelay } from './fix-relay.js';
import { RealtimeGateway } from './realtime.gateway.js';

@Module({
  imports: [LedgerModule, AccessModule],
  providers: [RealtimeGateway, FixRelay],
})
export class RealtimeModule {}
