import { randomBytes } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problemFor, type Problem } from '@waypost/shared/contract';
import type { Refusal, RefusalCode } from '@waypost/shared/kernel';
import type { Response } from 'express';
import type { Log } from '../log.js';
import { Refused } from './refused.js';

const BY_STATUS: Record<number, RefusalCode> = {
  400: 'bad-shape',
  401: 'not-signed-in',
  403: 'not-permitted',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  415: 'bad-json',
  429: 'rate-limited',
  503: 'unavailable',
};

/** PostgreSQL is away, starting, stopping or out of connections: worth another try, and no fault of ours. */
const DATABASE_AWAY = /^(08\w{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/;

/** The driver gives these no code. */
const CONNECTION_LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

function databaseIsAway(thrown: unknown): boolean {
  const { code, driverError, message } = thrown as {
    code?: unknown;
    driverError?: { code?: unknown };
    message?: unknown;
  };
  if (typeof message === 'string' && CONNECTION_LOST.test(message)) return true;
  return [code, driverError?.code].some((value) => typeof value === 'string' && DATABASE_AWAY.test(value));
}

function refusalIn(thrown: unknown): Refusal | undefined {
  if (thrown instanceof Refused) return thrown.refusal;
  const status = thrown instanceof HttpException ? thrown.getStatus() : undefined;
  if (status !== undefined && status < 500) return { code: BY_STATUS[status] ?? 'bad-shape' };
  if (databaseIsAway(thrown)) return { code: 'unavailable' };
  return undefined;
}

export function sendProblem(response: Response, problem: Problem, retryAfterS?: number): void {
  if (retryAfterS !== undefined)
    response.setHeader('Retry-After', String(Math.max(1, Math.ceil(retryAfterS))));
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Every answer that is not a success is written here, in one form (RFC 9457). A fault shows nothing but its reference. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const refusal = refusalIn(thrown);
    if (refusal) {
      const retryAfterS =
        thrown instanceof Refused ? thrown.retryAfterS : refusal.code === 'unavailable' ? 5 : undefined;
      return sendProblem(response, problemFor(refusal), retryAfterS);
    }
    const reference = randomBytes(6).toString('hex');
    this.log.fault('http.fault', thrown, { reference });
    sendProblem(response, problemFor({ code: 'fault' }, reference));
  }
}
