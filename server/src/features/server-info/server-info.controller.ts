import { Controller, Get, Inject } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { http } from '@waypost/shared/contract';
import { DataSource } from 'typeorm';
import { Public } from '../../access/permissions.js';
import type { Config } from '../../platform/config.js';
import { ARCHIVE_PATH } from '../../platform/paths.js';
import { CONFIG } from '../../platform/tokens.js';
import { VERSION } from '../../platform/version.js';

@ApiTags('server')
@Controller('api')
export class ServerInfoController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What a client has to know before anybody signs in. */
  @Public()
  @Get('config')
  @ApiResponse({ status: 200, standardSchema: http.serverConfig })
  settings(): http.ServerConfig {
    const { basemapPmtiles, basemapAttribution, tileUrl, tileAttribution, demo, signUpOpen, geocoderUrl } =
      this.config;
    return {
      version: VERSION,
      demo,
      signUpOpen,
      basemap: {
        ...(basemapPmtiles ? { archiveUrl: ARCHIVE_PATH } : {}),
        ...(basemapAttribution ? { archiveAttribution: basemapAttribution } : {}),
        ...(tileUrl ? { tileUrl } : {}),
        attribution: tileAttribution,
      },
      geocoder: geocoderUrl !== undefined,
    };
  }

  /** For load balancers and containers: 200 when the database answers, 503 when it does not. */
  @Public()
  @Get('health')
  async health(): Promise<{ status: 'ok' }> {
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }
}
