import { z } from 'zod';
import { REFUSAL_CODES, type Refusal, type RefusalCode } from '../kernel/index.js';

/** RFC 9457 problem details, as every HTTP refusal is written. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(REFUSAL_CODES),
  detail: z.string(),
  fields: z.array(z.string()).optional(),
  limit: z.number().optional(),
  /** Finds the fault in the server's own log; set on status 500 only. */
  reference: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;

interface Wording {
  status: number;
  title: string;
  /** What to do about it, for people who script; screens translate by code. */
  detail: string;
}

const WORDING: Record<RefusalCode, Wording> = {
  'not-signed-in': {
    status: 401,
    title: 'Not signed in',
    detail: 'Sign in, or open your invitation link again.',
  },
  'not-permitted': {
    status: 403,
    title: 'Not permitted',
    detail: 'Your role does not allow this. Ask an organiser of the event.',
  },
  'out-of-scope': {
    status: 403,
    title: 'Outside your part',
    detail: 'This belongs to another sector or person. Ask control.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: 'It does not exist, or it is not yours to see. Reload and look again.',
  },
  'bad-shape': {
    status: 400,
    title: 'Not the expected form',
    detail: 'Mend the named fields and send it again. Unknown fields are refused.',
  },
  'bad-json': {
    status: 400,
    title: 'Not JSON',
    detail: 'Send a body of valid JSON in UTF-8 with content type application/json.',
  },
  'bad-geometry': {
    status: 400,
    title: 'Impossible geometry',
    detail: 'A line needs two different points; an outline needs three and may not cross itself.',
  },
  'bad-reference': {
    status: 400,
    title: 'Refers to nothing',
    detail: 'The named field points to something that is not in this event. Reload and choose again.',
  },
  'bad-time': {
    status: 400,
    title: 'Impossible time',
    detail: 'The end must come after the start, and the time must be near the event.',
  },
  'exists-already': {
    status: 409,
    title: 'Exists already',
    detail: 'Something with this id or name is there already. Use another one.',
  },
  'wrong-state': {
    status: 409,
    title: 'Not possible in this state',
    detail: 'It has moved on meanwhile. Look at its present state and try what is offered there.',
  },
  'event-not-live': {
    status: 409,
    title: 'The event is not live',
    detail: 'This works once an organiser has taken the event live.',
  },
  'event-closed': { status: 409, title: 'The event is closed', detail: 'An organiser can reopen the event.' },
  'nothing-changed': { status: 409, title: 'Nothing to change', detail: 'It already is as you asked.' },
  taken: {
    status: 409,
    title: 'Somebody else has it',
    detail: 'It was taken a moment before you. Look who has it, and take it over if you agree on that.',
  },
  'last-owner': { status: 409, title: 'The last owner', detail: 'Make somebody else an owner first.' },
  'too-large': { status: 413, title: 'Too large', detail: 'Send less at once; the limit is named.' },
  'too-many': {
    status: 409,
    title: 'Too many',
    detail: 'The named limit is reached. Remove something first.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too fast',
    detail: 'Wait for as long as the Retry-After header says.',
  },
  'wrong-credentials': {
    status: 401,
    title: 'Wrong e-mail or password',
    detail: 'Check both and try again.',
  },
  'invitation-spent': {
    status: 410,
    title: 'The invitation is over',
    detail: 'It was used up, revoked or has expired. Ask whoever sent it for a new one.',
  },
  'already-set-up': {
    status: 410,
    title: 'Already set up',
    detail: 'The first account exists. Sign in, or ask its owner for an invitation.',
  },
  'unknown-command': {
    status: 400,
    title: 'Unknown command',
    detail:
      'Reload the page: your version may be older than the server. The commands are listed at /api/docs.',
  },
  'unsupported-format': {
    status: 415,
    title: 'Unsupported format',
    detail: 'Use one of the formats named in the documentation.',
  },
  unavailable: {
    status: 503,
    title: 'Not available now',
    detail: 'Try again in a moment. What you sent is kept on your device.',
  },
  fault: {
    status: 500,
    title: 'A fault in the server',
    detail:
      'Nothing was changed. Try again; if it happens again, tell whoever runs the server the reference.',
  },
};

export const statusOf = (code: RefusalCode): number => WORDING[code].status;

export function problemFor(refusal: Refusal, reference?: string): Problem {
  const { status, title, detail } = WORDING[refusal.code];
  return {
    type: `/problems/${refusal.code}`,
    title,
    status,
    code: refusal.code,
    detail,
    ...(refusal.fields ? { fields: refusal.fields } : {}),
    ...(refusal.limit === undefined ? {} : { limit: refusal.limit }),
    ...(reference ? { reference } : {}),
  };
}
