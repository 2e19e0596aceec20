import { commandAnswer, problem, type CommandEnvelope, type Outcome } from '@waypost/shared/contract';
import { err, newId, ok, type Result } from '@waypost/shared/kernel';
import type { Clock } from '@waypost/shared/kernel';
import { systemRandom } from '../../platform/clock.js';
import type { Figures } from './figures.js';
import type { Gate } from './gate.js';
import type { Traffic } from './traffic.js';

export interface Trouble {
  /** HTTP status; 0 when there was no answer. */
  status: number;
  code: string;
}

/** What all callers of one drill have in common. */
export interface Wire {
  /** Origin of the server, without a slash at the end. */
  url: string;
  gate: Gate;
  figures: Figures;
  clock: Clock;
  traffic: Traffic;
  signal: AbortSignal;
}

const ANSWER_WITHIN_MS = 15_000;
const TRIES = 4;
const COOKIE = 'waypost_session';

/** One browser, as the HTTP API sees it: it keeps its session cookie and nothing else. */
export class Caller {
  constructor(
    private readonly wire: Wire,
    public session?: string,
  ) {}

  get cookie(): string {
    return `${COOKIE}=${this.session ?? ''}`;
  }

  async call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Result<T, Trouble>> {
    try {
      const response = await this.wire.gate.run(() => this.fetch(method, path, body));
      this.keepCookie(response);
      const answer: unknown = response.status === 204 ? undefined : await response.json();
      if (response.ok) return ok(answer as T);
      const parsed = problem.safeParse(answer);
      return err({ status: response.status, code: parsed.success ? parsed.data.code : 'fault' });
    } catch {
      return err({ status: 0, code: 'unavailable' });
    }
  }

  /**
   * Sends one command until there is an answer. The id never changes, so a command that was accepted before the
   * answer got lost is not accepted twice (rule O2).
   */
  async command(
    eventId: string,
    name: string,
    payload: unknown,
    happenedAt = new Date(this.wire.clock.now()),
  ): Promise<Outcome | undefined> {
    const { traffic } = this.wire;
    traffic.begin();
    let outcome: Outcome | undefined;
    try {
      outcome = await this.send(eventId, name, payload, happenedAt);
      return outcome;
    } finally {
      traffic.end(outcome?.ok ? outcome.seq : undefined);
    }
  }

  private async send(
    eventId: string,
    name: string,
    payload: unknown,
    happenedAt: Date,
  ): Promise<Outcome | undefined> {
    const { figures, signal, clock } = this.wire;
    const command: CommandEnvelope = {
      id: newId(clock.now(), systemRandom),
      name,
      payload,
      happenedAt: happenedAt.toISOString(),
    };
    figures.sent++;
    for (let attempt = 1; attempt <= TRIES && !signal.aborted; attempt++) {
      const answer = await this.call<unknown>('POST', `/api/events/${eventId}/commands`, {
        commands: [command],
      });
      const outcome = answer.ok ? commandAnswer.parse(answer.value).outcomes[0] : undefined;
      if (
        outcome ||
        (!answer.ok && answer.error.status > 0 && answer.error.status < 500 && answer.error.status !== 429)
      ) {
        figures.answered(outcome);
        return outcome;
      }
      await pause(300 * 2 ** attempt, signal);
    }
    figures.answered(undefined);
    return undefined;
  }

  private fetch(method: string, path: string, body: unknown): Promise<Response> {
    return fetch(this.wire.url + path, {
      method,
      signal: AbortSignal.any([this.wire.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      headers: {
        ...(this.session ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private keepCookie(response: Response): void {
    const given = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${COOKIE}=`));
    const value = given?.slice(COOKIE.length + 1).split(';')[0];
    if (value) this.session = value;
  }
}

/** Waits, but not when the drill is being stopped. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
