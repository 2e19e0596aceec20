import {
  ACTIVATION,
  ANNOUNCEMENT,
  EVENT,
  INCIDENT,
  MESSAGE,
  NOTE,
  ROLL_CALL,
  type ActivationData,
  type EventData,
  type EventRecord,
  type IncidentData,
  type MessageData,
} from '../event/index.js';
import type { Id } from '../kernel/index.js';
import type { Replay } from './replay/replay.js';

/** What is worth jumping to. `gone` is what somebody sees whose agreement tells them no more than that. */
export const TIMELINE_MARKS = [
  'live',
  'planning',
  'closed',
  'incident_reported',
  'incident_acknowledged',
  'incident_assigned',
  'incident_on_scene',
  'incident_controlled',
  'incident_closed',
  'incident_reopened',
  'incident_duplicate',
  'incident_cancelled',
  'incident_gone',
  'message',
  'urgent_message',
  'announcement',
  'plan_started',
  'plan_ended',
  'roll_call',
  'note',
] as const;
export type MarkName = (typeof TIMELINE_MARKS)[number];

export interface TimelineMark {
  name: MarkName;
  /** Steps up to and with this one: where a slider goes to see it. */
  count: number;
  /** Milliseconds since 1970, when it reached the server. */
  at: number;
  /** As it was told by that step; as it was seen last where it went. */
  record: EventRecord;
}

/** The day as a list of what happened, in order. */
export function timelineOf({ steps }: Replay): TimelineMark[] {
  const seen = new Map<Id, EventRecord>();
  return steps.flatMap(({ at, put, drop }, index) => {
    const here = { count: index + 1, at: Date.parse(at) };
    const marks: TimelineMark[] = put.flatMap((record) => {
      const names = namesOf(record, seen.get(record.id));
      seen.set(record.id, record);
      return names.map((name) => ({ name, ...here, record }));
    });
    for (const { kind, id } of drop) {
      const record = seen.get(id);
      if (kind === INCIDENT.kind && record) marks.push({ name: 'incident_gone', ...here, record });
      seen.delete(id);
    }
    return marks;
  });
}

function namesOf({ kind, data }: EventRecord, before: EventRecord | undefined): MarkName[] {
  switch (kind) {
    case EVENT.kind:
      return eventNames(data as EventData, before?.data as EventData | undefined);
    case INCIDENT.kind:
      return incidentNames(data as IncidentData, before?.data as IncidentData | undefined);
    case ACTIVATION.kind:
      return planNames(data as ActivationData, before?.data as ActivationData | undefined);
    case MESSAGE.kind:
      return before ? [] : [(data as MessageData).urgent ? 'urgent_message' : 'message'];
    case ANNOUNCEMENT.kind:
      return before ? [] : ['announcement'];
    case ROLL_CALL.kind:
      return before ? [] : ['roll_call'];
    case NOTE.kind:
      return before ? [] : ['note'];
    default:
      return [];
  }
}

const eventNames = ({ state }: EventData, before: EventData | undefined): MarkName[] =>
  before && before.state !== state ? [state] : [];

function incidentNames({ state }: IncidentData, before: IncidentData | undefined): MarkName[] {
  if (!before) return ['incident_reported'];
  return state && before.state !== state ? [`incident_${state}`] : [];
}

function planNames({ stoodDown }: ActivationData, before: ActivationData | undefined): MarkName[] {
  if (!before) return ['plan_started'];
  return stoodDown && !before.stoodDown ? ['plan_ended'] : [];
}

/** Kinds that the day itself is made of; the rest is its plan, which goes back for weeks. */
const OF_THE_DAY: readonly string[] = [
  INCIDENT.kind,
  MESSAGE.kind,
  ACTIVATION.kind,
  ANNOUNCEMENT.kind,
  ROLL_CALL.kind,
  NOTE.kind,
  'progress',
  'check_in',
];
/** Room on both sides, so that the first and the last thing are not at the very edge. */
const MARGIN_SHARE = 0.01;

export interface Span {
  from: number;
  to: number;
}

/** The hours that a slider goes over: from the first thing of the day to the last, or the whole log where there is none. */
export function dayOf(replay: Replay): Span {
  const { steps } = replay;
  const live = ({ kind, data }: EventRecord): boolean =>
    OF_THE_DAY.includes(kind) || (kind === EVENT.kind && (data as EventData).state !== 'planning');
  const isOfDay = (step: (typeof steps)[number]): boolean => step.put.some(live);
  const first = steps.find(isOfDay) ?? steps[0];
  const last = steps.findLast(isOfDay) ?? steps[steps.length - 1];
  if (!first || !last) return { from: 0, to: 0 };
  const [from, to] = [Date.parse(first.at), Date.parse(last.at)];
  const margin = Math.max(1000, (to - from) * MARGIN_SHARE);
  return { from: Math.floor(from - margin), to: Math.ceil(to + margin) };
}
