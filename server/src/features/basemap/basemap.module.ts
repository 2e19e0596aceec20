import { Module } from '@nestjs/common';
import { BasemapController } from './basemap.controller.js';

@Module({ controllers: [BasemapController] })
export class BasemapModule {}
