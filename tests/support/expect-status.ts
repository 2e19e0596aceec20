import type { Answer } from './client.js';

/** The body of an answer that must have this status; otherwise says what came instead, which a bare number does not. */
export function expectStatus<Body>(status: number, answer: Answer<Body>): Body {
  if (answer.status !== status)
    throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
