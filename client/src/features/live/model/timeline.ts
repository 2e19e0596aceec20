import type { http } from '@waypost/shared/contract';
import type { SeenIncident } from './seen';

export type TimelineStep =
  | 'happened'
  | 'arrived'
  | 'acknowledged'
  | 'on_scene'
  | 'controlled'
  | 'closed'
  | 'note'
  | 'assigned'
  | 'taken'
  | 'let_go'
  | 'released'
  | 'priority'
  | 'reclassified'
  | 'reopened'
  | 'moved'
  | 'described'
  | 'duplicate'
  | 'accepted'
  | 'cannot'
  | 'cancelled'
  | 'escalated';

export interface TimelineLine {
  key: string;
  step: TimelineStep;
  at: string;
  /** Whose doing it was. */
  by?: string;
  /** Who it was about: people sent or let go. */
  whom?: string[];
  text?: string;
  /** The priority before and after. */
  from?: number;
  to?: number;
}

/** The story of an incident as far as its own record tells it, oldest first. */
export function timelineOf(data: SeenIncident): TimelineLine[] {
  const stamp = (
    step: TimelineStep,
    at: string | undefined,
    more: Partial<TimelineLine> = {},
  ): TimelineLine[] => (at === undefined ? [] : [{ key: step, step, at, ...more }]);
  const by = (id: string | undefined): Partial<TimelineLine> => (id === undefined ? {} : { by: id });
  return inOrder([
    ...stamp('happened', data.happenedAt, by(data.reportedBy)),
    ...stamp('arrived', isLater(data.receivedAt, data.happenedAt) ? data.receivedAt : undefined),
    ...stamp('acknowledged', data.acknowledgedAt, by(data.acknowledgedBy)),
    ...stamp('on_scene', data.onSceneAt),
    ...stamp('controlled', data.controlledAt),
    ...stamp('closed', data.closedAt, data.outcome ? { text: data.outcome } : {}),
    ...(data.notes ?? []).map((note): TimelineLine => ({
      key: note.id,
      step: 'note',
      at: note.at,
      by: note.by,
      text: note.text,
    })),
  ]);
}

/**
 * The same story with what only the log knows: who took each step, who was sent, and what the record forgot again.
 * @param entries entries that changed this incident, in any order
 */
export function withLog(data: SeenIncident, entries: readonly http.LogEntry[], id: string): TimelineLine[] {
  if (entries.length === 0) return timelineOf(data);
  const told = timelineOf(data).filter(
    ({ step }) => step === 'happened' || step === 'arrived' || step === 'note',
  );
  const steps = entries.flatMap((entry) => {
    const change = entry.changes.find((one) => one.kind === 'incident' && one.id === id);
    return (
      stepOf(
        entry,
        (change?.before ?? {}) as Partial<SeenIncident>,
        (change?.data ?? {}) as Partial<SeenIncident>,
      ) ?? []
    );
  });
  return inOrder([...told, ...steps]);
}

const STEPS: Record<string, TimelineStep> = {
  'incident.acknowledge': 'acknowledged',
  'incident.assign': 'assigned',
  'incident.take': 'taken',
  'incident.let_go': 'let_go',
  'incident.release': 'released',
  'incident.arrive': 'on_scene',
  'incident.mark_controlled': 'controlled',
  'incident.close': 'closed',
  'incident.reopen': 'reopened',
  'incident.change_priority': 'priority',
  'incident.reclassify': 'reclassified',
  'incident.locate': 'moved',
  'incident.describe': 'described',
  'incident.link_duplicate': 'duplicate',
  'incident.answer': 'accepted',
  'incident.cancel': 'cancelled',
  'incident.escalate': 'escalated',
};

function stepOf(
  entry: http.LogEntry,
  before: Partial<SeenIncident>,
  after: Partial<SeenIncident>,
): TimelineLine | undefined {
  const step = STEPS[entry.name];
  if (!step) return undefined;
  const line: TimelineLine = { key: entry.id, step, at: entry.happenedAt, by: entry.by };
  if (step === 'assigned') line.whom = missingFrom(after.assigned, before.assigned);
  if (step === 'released') line.whom = missingFrom(before.assigned, after.assigned);
  if (step === 'accepted') Object.assign(line, answerIn(before, after));
  if ((step === 'closed' || step === 'cancelled') && after.outcome) line.text = after.outcome;
  if (step === 'described' && after.text) line.text = after.text;
  if (step === 'priority' && before.priority && after.priority)
    Object.assign(line, { from: before.priority, to: after.priority });
  return line;
}

/** The answer that this entry brought. */
function answerIn(before: Partial<SeenIncident>, after: Partial<SeenIncident>): Partial<TimelineLine> {
  const known = new Set((before.answers ?? []).map(({ personId, at }) => `${personId} ${at}`));
  const given = after.answers?.find(({ personId, at }) => !known.has(`${personId} ${at}`));
  if (!given) return {};
  return {
    step: given.answer === 'accept' ? 'accepted' : 'cannot',
    whom: [given.personId],
    ...(given.why ? { text: given.why } : {}),
  };
}

const missingFrom = (list: readonly string[] = [], other: readonly string[] = []): string[] =>
  list.filter((id) => !other.includes(id));

const inOrder = (lines: TimelineLine[]): TimelineLine[] =>
  lines.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Two clocks a few seconds apart are no delay worth telling. */
const NOTICEABLE_MS = 30_000;

export const isLater = (receivedAt: string | undefined, happenedAt: string): boolean =>
  receivedAt !== undefined && Date.parse(receivedAt) - Date.parse(happenedAt) > NOTICEABLE_MS;
