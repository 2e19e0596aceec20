import type { Role } from '@waypost/shared/event';
import { isOnThePhone } from '../../platform/on-the-phone';
import type { CreatedInvitation, InvitationInfo } from '../../platform/endpoints';

/** Where an invitation is opened. The token is in the fragment, which no server ever sees or logs. */
export const linkOf = (origin: string, role: string, { token }: Pick<CreatedInvitation, 'token'>): string =>
  `${origin}${isOnThePhone(role) ? '/m/join' : '/join'}#token=${token}`;

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked';

export function stateOf(
  invitation: Pick<InvitationInfo, 'revoked' | 'used' | 'uses' | 'expiresAt'>,
  nowMs: number,
): InvitationState {
  if (invitation.revoked) return 'revoked';
  if (invitation.used >= invitation.uses) return 'used';
  return Date.parse(invitation.expiresAt) <= nowMs ? 'expired' : 'open';
}

/** Who may be invited; ownership is handed over, not invited to. */
export const INVITE_ROLES = [
  'marshal',
  'lead_marshal',
  'control',
  'organiser',
  'liaison',
  'mediator',
  'observer',
] as const satisfies readonly Role[];
export type InviteRole = (typeof INVITE_ROLES)[number];

/** How long an invitation may lie about, in hours. */
export const LIFETIMES = [2, 24, 72, 168, 504] as const;
