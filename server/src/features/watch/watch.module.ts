import { Module } from '@nestjs/common';
import { LedgerModule } from '../../ledger/ledger.module.js';
import { WatchService } from './watch.service.js';

@Module({ imports: [LedgerModule], providers: [WatchService] })
export class WatchModule {}
