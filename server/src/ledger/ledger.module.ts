import { Module } from '@nestjs/common';
import { Disclosures } from './disclosures.js';
import { LedgerService } from './ledger.service.js';
import { LedgerStore } from './ledger.store.js';
import { LedgerWake } from './ledger.wake.js';
import { LogReader } from './log-reader.js';
import { PastPlans } from './past-plans.js';
import { Replays } from './replays.js';

@Module({
  providers: [LedgerService, LedgerStore, LedgerWake, LogReader, PastPlans, Replays, Disclosures],
  exports: [LedgerService, LedgerStore, LogReader, PastPlans, Replays, Disclosures],
})
export class LedgerModule {}
