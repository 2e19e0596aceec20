import type { NextFunction, Request, Response } from 'express';
import { LIMITS, problemFor } from '@waypost/shared/contract';
import type { Refusal } from '@waypost/shared/kernel';
import { sendProblem } from './problem.filter.js';
import { Refused } from './refused.js';

/** Deepest nesting taken: validation walks a body by recursion, so depth is a way to exhaust the stack. */
const DEEPEST = 32;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is wrong with a body as a whole, whatever it is meant for. */
function refusalOf(body: unknown): Refusal | undefined {
  let level = [body].filter(isObject);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return { code: 'bad-shape', limit: DEEPEST };
    // An own key of this name is no field of ours, and the one key that a schema does not see.
    if (level.some((value) => Object.hasOwn(value, '__proto__')))
      return { code: 'bad-shape', fields: ['__proto__'] };
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return undefined;
}

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/**
 * Runs after the JSON parser. A body that the parser did not take, because it says it is something else, would
 * reach a handler as nothing at all and be refused for the wrong reason.
 */
export function checkBody(request: Request, _response: Response, next: NextFunction): void {
  if (hasBody(request) && request.body === undefined)
    throw new Refused({ code: 'bad-json', fields: ['content-type'] });
  const refusal = refusalOf(request.body);
  if (refusal) throw new Refused(refusal);
  next();
}

export const jsonOptions = {
  limit: LIMITS.bodyBytes,
  strict: false,
  type: ['application/json', 'application/*+json'],
};

/** What the JSON parser could not take. Nest would make a bare 400 of all of it, so it is answered before Nest sees it. */
export function answerParserFault(
  fault: { type?: string },
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  const type = fault.type ?? '';
  if (type === 'entity.too.large')
    return sendProblem(response, problemFor({ code: 'too-large', limit: LIMITS.bodyBytes }));
  if (/^(entity|encoding|charset|request)\./.test(type))
    return sendProblem(response, problemFor({ code: 'bad-json' }));
  next(fault);
}
