import { DUE, isOver, isUnanswered, unansweredSince } from '@waypost/shared/event';
import { arrivedAt, type SeenIncident } from './seen';

export type DueStep = 'acknowledge' | 'first_action' | 'update';

/** The next thing that is due on an incident, and how much of its time is gone. */
export interface Escalation {
  step: DueStep;
  /** Milliseconds since 1970. */
  dueAt: number;
  /** Share of the time that is used up: 0 at the start, 1 when due, above 1 when late. */
  used: number;
  late: boolean;
}

/**
 * The clock that runs on an incident (domain.md 3.5). It starts when the report reached control: nobody could have
 * acknowledged it before that. None for what is under control, closed, or seen without its priority.
 * @param now milliseconds since 1970, the server's clock
 */
export function escalationOf(data: SeenIncident, now: number): Escalation | undefined {
  if (data.priority === undefined || data.state === undefined) return undefined;
  if (isOver(data.state) || data.state === 'controlled') return undefined;
  const due = DUE[data.priority];
  const arrived = Date.parse(arrivedAt(data));
  if (isUnanswered(data.state)) {
    const since = unansweredSince({ ...data, receivedAt: arrivedAt(data) });
    return running('acknowledge', since, due.acknowledgeS, now);
  }
  const waitsForAction = data.state === 'acknowledged' && data.onSceneAt === undefined;
  if (waitsForAction)
    return due.firstActionS === undefined
      ? undefined
      : running('first_action', arrived, due.firstActionS, now);
  return due.updateS === undefined ? undefined : running('update', lastWord(data, arrived), due.updateS, now);
}

function running(step: DueStep, from: number, seconds: number, now: number): Escalation {
  const used = Math.max(0, (now - from) / (seconds * 1000));
  return { step, dueAt: from + seconds * 1000, used, late: used > 1 };
}

/** The last time that anybody said anything about it. */
function lastWord(data: SeenIncident, arrived: number): number {
  const stamps = [
    data.acknowledgedAt,
    data.onSceneAt,
    data.controlledAt,
    ...(data.notes ?? []).map((note) => note.at),
  ];
  return Math.max(arrived, ...stamps.filter((at) => at !== undefined).map((at) => Date.parse(at)));
}
