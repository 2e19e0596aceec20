import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { CommandsController } from './commands.controller.js';
import { DisclosuresController } from './disclosures.controller.js';
import { LogController } from './log.controller.js';
import { PastPlanController } from './past-plan.controller.js';
import { RecordsController } from './records.controller.js';
import { ReplayController } from './replay.controller.js';

@Module({
  imports: [LedgerModule, AccessModule],
  controllers: [
    CommandsController,
    RecordsController,
    LogController,
    PastPlanController,
    ReplayController,
    DisclosuresController,
  ],
})
export class EventApiModule {}
