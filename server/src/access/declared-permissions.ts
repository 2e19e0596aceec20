import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { routesOf, type Route } from '../platform/http/declared-routes.js';
import { PERMISSION } from './permissions.js';

/** A route that somebody forgot to protect must not be found by somebody else: the server does not start with one (rule A1). */
@Injectable()
export class DeclaredPermissions implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  routes(): Route[] {
    return routesOf(this.discovery, this.scanner, this.reflector, PERMISSION);
  }

  onModuleInit(): void {
    const open = this.routes().filter((route) => route.permission === undefined);
    if (open.length > 0)
      throw new Error(`routes without a declared permission: ${open.map((route) => route.name).join(', ')}`);
  }
}
