import type { http } from '@waypost/shared/contract';
import type { z } from 'zod';
import type { Account, Invitation, Session } from './access.entities.js';

export const accountAnswer = ({ id, email, name }: Account): z.infer<typeof http.account> => ({
  id,
  email,
  name,
});

export const sessionAnswer = (session: Session, currentId: string): z.infer<typeof http.sessionInfo> => ({
  id: session.id,
  createdAt: session.createdAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
  current: session.id === currentId,
});

export const invitationAnswer = (invitation: Invitation): z.infer<typeof http.invitationInfo> => ({
  id: invitation.id,
  role: invitation.role,
  ...(invitation.personId ? { personId: invitation.personId } : {}),
  ...(invitation.agency ? { agency: invitation.agency } : {}),
  expiresAt: invitation.expiresAt.toISOString(),
  uses: invitation.uses,
  used: invitation.used,
  revoked: invitation.revoked,
  createdAt: invitation.createdAt.toISOString(),
});
