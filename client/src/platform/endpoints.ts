import { z } from 'zod';
import { http } from '@waypost/shared/contract';
import { call, type Answer } from './api';
import { rememberPerson } from './person-here';

/** The calls of the HTTP API that more than one screen makes. */

export type Account = z.infer<typeof http.account>;
export type MyEvent = http.Me['events'][number];
export type Session = z.infer<typeof http.sessionInfo>;
export type InvitationFace = z.infer<typeof http.invitationFace>;
export type InvitationInfo = z.infer<typeof http.invitationInfo>;
export type CreatedInvitation = z.infer<typeof http.createdInvitation>;

/** Who this browser is; which person it is in each event is noted for the next start without a network. */
export async function whoAmI(): Answer<http.Me> {
  const answer = await call('/api/me', { shape: http.me });
  if (answer.ok) for (const { eventId, personId } of answer.value.events) rememberPerson(eventId, personId);
  return answer;
}

export const serverConfig = (): Answer<http.ServerConfig> =>
  call('/api/config', { shape: http.serverConfig });

export const signIn = (body: z.input<typeof http.signIn>): Answer<Account> =>
  call('/api/sessions', { body, shape: http.account });
export const signUp = (body: z.input<typeof http.signUp>): Answer<Account> =>
  call('/api/accounts', { body, shape: http.account });
export const setUp = (body: z.input<typeof http.setUp>): Answer<Account> =>
  call('/api/setup', { body, shape: http.account });
export const redeemLink = (token: string): Answer<Account> =>
  call('/api/sign-in-links/redeem', { body: { token }, shape: http.account });
export const signOut = (): Answer<undefined> => call('/api/sessions/current', { method: 'DELETE' });

export const mySessions = (): Answer<{ sessions: Session[] }> =>
  call('/api/sessions', { shape: http.sessionList });
export const endSession = (id: string): Answer<undefined> =>
  call(`/api/sessions/${id}`, { method: 'DELETE' });

export async function createEvent(body: http.NewEvent): Answer<{ eventId: string; personId: string }> {
  const answer = await call('/api/events', { body, shape: http.createdEvent });
  if (answer.ok) rememberPerson(answer.value.eventId, answer.value.personId);
  return answer;
}

export const lookAtInvitation = (proof: z.input<typeof http.lookAtInvitation>): Answer<InvitationFace> =>
  call('/api/join/look', { body: proof, shape: http.invitationFace });

export async function joinEvent(body: z.input<typeof http.join>): Answer<z.infer<typeof http.joined>> {
  const answer = await call('/api/join', { body, shape: http.joined });
  if (answer.ok) rememberPerson(answer.value.eventId, answer.value.personId);
  return answer;
}

export const invitationsOf = (eventId: string): Answer<{ invitations: InvitationInfo[] }> =>
  call(`/api/events/${eventId}/invitations`, { shape: http.invitationList });
export const invite = (eventId: string, body: http.NewInvitation): Answer<CreatedInvitation> =>
  call(`/api/events/${eventId}/invitations`, { body, shape: http.createdInvitation });
export const revokeInvitation = (eventId: string, id: string): Answer<undefined> =>
  call(`/api/events/${eventId}/invitations/${id}`, { method: 'DELETE' });
