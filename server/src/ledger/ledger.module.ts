import { Module } from '@nestjs/common';
import { Disclosures } from './disclosures.js';
import { LedgerService } from './ledger.service.js';
import { LedgerStore } from './ledger.store.js';
import { LedgerWake } from './ledger.wake.js';
import { LogReader } from './log-reader.js';

@Module({
  providers: [LedgerService, LedgerStore, LedgerWake, LogReader, Disclosures],
  exports: [LedgerService, LedgerStore, LogReader, Disclosures],
})
export class LedgerModule {}
