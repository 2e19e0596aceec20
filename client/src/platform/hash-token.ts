import { useState } from 'react';

export interface Fragment {
  token?: string;
  /** Where to go afterwards; a path on this server. */
  to?: string;
}

/** `#token=…&to=/e/…`, or the token alone. */
export function readFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (!text) return {};
  if (!text.includes('=')) return { token: text };
  const fields = new URLSearchParams(text);
  const token = fields.get('token');
  const to = safePath(fields.get('to'));
  return { ...(token ? { token } : {}), ...(to ? { to } : {}) };
}

/** Only a path on this server: a link must not be able to send whoever opens it elsewhere. */
const safePath = (to: string | null): string | undefined =>
  to && /^\/(?![/\\])[^\\]*$/.test(to) ? to : undefined;

/** Reads the fragment and removes it from the address at once, so that it stays in no history and no screenshot. */
export function takeFragment(): Fragment {
  const fragment = readFragment(location.hash);
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

/** What came in the address's fragment, which browsers never send to a server. */
export function useHashToken(): Fragment {
  const [fragment] = useState(takeFragment);
  return fragment;
}
