import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { LedgerModule } from '../../ledger/ledger.module.js';
import { DemonstrationService } from './demonstration.service.js';
import { DrillProcess } from './drill-process.js';

/** Only in the application when the demonstration is asked for. */
@Module({
  imports: [AccessModule, LedgerModule],
  providers: [DemonstrationService, DrillProcess],
  exports: [DemonstrationService, DrillProcess],
})
export class DemonstrationModule {}
