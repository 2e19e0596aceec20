import { LIMITS, type CommandEnvelope } from '../contract/index.js';
import type { Change, Records, Viewer } from '../event/index.js';
import { ok, refuse, type Refusal, type Result } from '../kernel/index.js';
import { runCommand } from './plan-step.js';
import { registry } from './registry.js';

/**
 * The one place where it is decided what a command does. Pure: the phone runs it for an answer at once, the server
 * for the answer that counts.
 * @param receivedAt the decider's clock, as an ISO instant
 * @param head the last entry of the log, where the decider has the whole of it
 */
export function decide(
  records: Records,
  viewer: Viewer,
  command: CommandEnvelope,
  receivedAt: string,
  head?: number,
): Result<Change[], Refusal> {
  const definition = registry.command(command.name);
  if (!definition) return refuse('unknown-command', { fields: ['name'] });
  const context = {
    eventId: viewer.eventId,
    viewer,
    happenedAt: command.happenedAt,
    receivedAt,
    ...(head === undefined ? {} : { head }),
  };
  return runCommand(definition, records, command.payload, context);
}

/**
 * The time a command happened, as far as it can be believed. A phone whose clock runs ahead gets the server's time;
 * one that was dark for days keeps its own (rule O5); older than that, nobody can say any more.
 */
export function plausibleTime(happenedAt: string, receivedAt: string): Result<string, Refusal> {
  const lateMs = Date.parse(receivedAt) - Date.parse(happenedAt);
  if (lateMs < -LIMITS.clockAheadMinutes * 60_000) return ok(receivedAt);
  if (lateMs > LIMITS.latenessDays * 86_400_000)
    return refuse('bad-time', { fields: ['happenedAt'], limit: LIMITS.latenessDays });
  return ok(happenedAt);
}
