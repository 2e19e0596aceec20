import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@waypost/shared/event';
import { ID_PATTERN } from '@waypost/shared/kernel';
import type { Response } from 'express';
import type { Config } from '../platform/config.js';
import { orRefuse, Refused } from '../platform/http/refused.js';
import { CONFIG } from '../platform/tokens.js';
import { cookieOptions, readSessionToken, SESSION_COOKIE } from './cookie.js';
import { MembershipsService } from './memberships.service.js';
import { PERMISSION, type AccessRequest, type Permission } from './permissions.js';
import { SessionsService } from './sessions.service.js';

/** Stands before every HTTP route. Sockets are not reached by it: the gateway asks for itself. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly memberships: MembershipsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!permission) throw new Refused({ code: 'not-permitted' });
    const http = context.switchToHttp();
    const request = http.getRequest<AccessRequest>();
    await this.recognise(request, http.getResponse<Response>());
    if (permission.who === 'anyone') return true;
    if (!request.principal) throw new Refused({ code: 'not-signed-in' });
    if (permission.who === 'account' && !request.principal.accountId)
      throw new Refused({ code: 'not-permitted' });
    if (permission.who === 'member') await this.admit(request, permission.roles);
    return true;
  }

  private async recognise(request: AccessRequest, response: Response): Promise<void> {
    const found = await this.sessions.find(request.headers.cookie);
    if (!found) return;
    request.principal = found.principal;
    const token = readSessionToken(request.headers.cookie);
    if (found.slidTo && token)
      response.cookie(SESSION_COOKIE, token, { ...cookieOptions(this.config), expires: found.slidTo });
  }

  private async admit(request: AccessRequest, roles: readonly Role[] | undefined): Promise<void> {
    const eventId = request.params['eventId'];
    if (!request.principal || typeof eventId !== 'string' || !ID_PATTERN.test(eventId))
      throw new Refused({ code: 'not-found' });
    request.viewer = orRefuse(await this.memberships.viewerFor(request.principal, eventId));
    if (roles && !roles.includes(request.viewer.role as Role)) throw new Refused({ code: 'not-permitted' });
  }
}
