import { SetMetadata, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role, Viewer } from '@waypost/shared/event';
import type { Request } from 'express';
import type { Principal } from './principal.js';

/** Who may call a route. Every route declares one, or the server does not start (rule A1). */
export type Permission =
  { who: 'anyone' } | { who: 'signed-in' } | { who: 'account' } | { who: 'member'; roles?: readonly Role[] };

export const PERMISSION = 'waypost:permission';
const declare = (permission: Permission) => SetMetadata(PERMISSION, permission);

/** No session is needed; if there is one, `@Caller()` has it. */
export const Public = () => declare({ who: 'anyone' });
/** Any session, also that of somebody who joined by invitation. */
export const SignedIn = () => declare({ who: 'signed-in' });
/** A session of an account. */
export const WithAccount = () => declare({ who: 'account' });
/** A member of the event in the path (`:eventId`), with one of the roles if any are named. `@Looking()` has the viewer. */
export const Member = (...roles: Role[]) =>
  declare(roles.length > 0 ? { who: 'member', roles } : { who: 'member' });

export interface AccessRequest extends Request {
  principal?: Principal;
  viewer?: Viewer;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<AccessRequest>();

/** The caller's `Principal`; `undefined` is possible on a public route only. */
export const Caller = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Principal | undefined => requestOf(context).principal,
);

/** The caller as a `Viewer` of the event in the path. */
export const Looking = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = requestOf(context);
  if (!viewer) throw new Error('@Looking() stands on a route that is not @Member()');
  return viewer;
});
