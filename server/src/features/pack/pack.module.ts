import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { LedgerModule } from '../../ledger/ledger.module.js';
import { PackController } from './pack.controller.js';
import { PackJobs } from './pack-jobs.js';
import { ReportController } from './report.controller.js';

@Module({
  imports: [AccessModule, LedgerModule],
  controllers: [PackController, ReportController],
  providers: [PackJobs],
})
export class PackModule {}
