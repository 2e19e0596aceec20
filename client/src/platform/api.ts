import type { z } from 'zod';
import { REFUSAL_CODES, type RefusalCode, type Result } from '@waypost/shared/kernel';

export type { Result } from '@waypost/shared/kernel';

/** Why a call did not do what was asked; screens translate by `code`. */
export interface Problem {
  code: RefusalCode;
  /** HTTP status; 0 when there was no answer at all. */
  status: number;
  fields?: string[];
  limit?: number;
  reference?: string;
  retryAfterMs?: number;
}

export type Answer<T> = Promise<Result<T, Problem>>;

/** A call that hangs for longer than this is treated as a lost network; an import of 2,000 steps takes about 3 s. */
const TIMEOUT_MS = 30_000;

interface Call<T> {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** The answer's shape. It is checked while developing; a released page trusts its own server. */
  shape?: z.ZodType<T>;
  signal?: AbortSignal;
}

/** One call of the HTTP API. Never throws: a lost network is a problem like any other. */
export async function call<T = undefined>(
  path: string,
  { method, body, shape, signal }: Call<T> = {},
): Answer<T> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) return { ok: false, error: await problemOf(response) };
    const answer: unknown = response.status === 204 ? undefined : await response.json();
    return { ok: true, value: import.meta.env?.DEV && shape ? shape.parse(answer) : (answer as T) };
  } catch (error) {
    if (import.meta.env?.DEV && !(error instanceof TypeError || error instanceof DOMException)) throw error;
    return { ok: false, error: { code: 'unavailable', status: 0 } };
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('retry-after'));
  const wait = retryAfter > 0 ? { retryAfterMs: retryAfter * 1000 } : {};
  const { code, fields, limit, reference } = await bodyOf(response);
  const known = REFUSAL_CODES.find((each) => each === code);
  // A proxy in between answers in its own words.
  if (!known)
    return { code: response.status >= 500 ? 'unavailable' : 'fault', status: response.status, ...wait };
  return {
    code: known,
    status: response.status,
    ...(Array.isArray(fields) ? { fields: fields.map(String) } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
    ...(typeof reference === 'string' ? { reference } : {}),
    ...wait,
  };
}

/** Read by hand: the problem's own schema would bring zod into the phone's first screen. */
async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => undefined);
  return body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
}
