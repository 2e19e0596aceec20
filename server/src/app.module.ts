import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { EventApiModule } from './event-api/event-api.module.js';
import { BasemapModule } from './features/basemap/basemap.module.js';
import { DemonstrationModule } from './features/demonstration/demonstration.module.js';
import { GeocodeModule } from './features/geocode/geocode.module.js';
import { WatchModule } from './features/watch/watch.module.js';
import { PackModule } from './features/pack/pack.module.js';
import { ServerInfoModule } from './features/server-info/server-info.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { PlatformModule, type Platform } from './platform/platform.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';

@Module({})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(platform),
        LedgerModule,
        AccessModule,
        EventApiModule,
        RealtimeModule,
        BasemapModule,
        GeocodeModule,
        PackModule,
        ServerInfoModule,
        WatchModule,
        ...(platform.config.demo ? [DemonstrationModule] : []),
      ],
    };
  }
}
