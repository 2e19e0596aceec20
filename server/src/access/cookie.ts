import type { CookieOptions } from 'express';
import type { Config } from '../platform/config.js';

export const SESSION_COOKIE = 'waypost_session';
/** Longer than any event's planning meeting is apart from the next; sliding, so that a phone in use stays in. */
export const SESSION_LIFE_MS = 30 * 24 * 3600_000;

/** Lax, not Strict: a link in a mail has to open signed in. Requests that change something are checked by their Origin. */
export const cookieOptions = (config: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: config.publicUrl.startsWith('https:'),
  path: '/',
});

/** The session's token in a Cookie header, of a request or of a socket's handshake. */
export function readSessionToken(header: string | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === SESSION_COOKIE) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
