import type { EventRecord } from '@waypost/shared/event';
import { isOver, type IncidentData, type IncidentType, type Priority } from '@waypost/shared/event/incident';
import type { Refusal } from '@waypost/shared/kernel';
import type { OutboxItem } from '../../sync/types';

/** How far a report has come, as its reporter is told. */
export type ReportStage =
  'kept' | 'sending' | 'sent' | 'seen' | 'assigned' | 'on_scene' | 'controlled' | 'closed' | 'refused';

export interface MyReport {
  id: string;
  type: IncidentType;
  priority: Priority | undefined;
  happenedAt: string;
  place: IncidentData['place'];
  text?: string;
  sos: boolean;
  stage: ReportStage;
  /** When control acknowledged it. */
  seenAt?: string;
  refusal?: Refusal;
  /** The command in the outbox, to put it away after a refusal. */
  commandId?: string;
}

type ReportPayload = Pick<IncidentData, 'type' | 'place' | 'text' | 'sos'> & {
  id: string;
  priority?: Priority;
  onBehalfOf?: string;
};

const payloadOf = (item: OutboxItem): ReportPayload => item.payload as ReportPayload;

/** This person's reports, newest first: those the server has, and those this phone still holds. */
export function myReports(
  outbox: readonly OutboxItem[],
  incidents: readonly EventRecord<IncidentData>[],
  personId: string,
): MyReport[] {
  const waiting = outbox.filter((item) => item.name === 'incident.report' && !payloadOf(item).onBehalfOf);
  const held = new Map(waiting.map((item) => [payloadOf(item).id, item]));
  const mine = incidents.filter(({ data }) => data.reportedBy === personId);
  const known = new Set(mine.map(({ id }) => id));
  const fromRecords = mine.map((record) => fromRecord(record, held.get(record.id)));
  // A second sending of the same report is refused because the first arrived: that is no bad news.
  const fromOutbox = waiting.filter((item) => !known.has(payloadOf(item).id)).map(fromItem);
  return [...fromRecords, ...fromOutbox].sort((a, b) => (a.happenedAt < b.happenedAt ? 1 : -1));
}

function fromRecord({ id, data }: EventRecord<IncidentData>, item: OutboxItem | undefined): MyReport {
  const waits = item && (item.state === 'kept' || item.state === 'sending');
  return {
    id,
    type: data.type,
    priority: data.priority,
    happenedAt: data.happenedAt,
    place: data.place ?? {},
    ...(data.text ? { text: data.text } : {}),
    sos: data.sos ?? false,
    // The record may be this phone's own guess of what the server will say: it is not sent before it is sent.
    stage: waits ? (item.state as 'kept' | 'sending') : stageOf(data),
    ...(data.acknowledgedAt ? { seenAt: data.acknowledgedAt } : {}),
  };
}

function stageOf({ state, acknowledgedAt }: IncidentData): ReportStage {
  if (state === 'reported' || !state) return acknowledgedAt ? 'seen' : 'sent';
  // Opened again, it has been seen before; a duplicate lives on in the other report, a cancelled one is over.
  if (state === 'acknowledged' || state === 'reopened') return 'seen';
  return isOver(state) ? 'closed' : state;
}

function fromItem(item: OutboxItem): MyReport {
  const { id, type, priority, place, text, sos } = payloadOf(item);
  return {
    id,
    type,
    priority,
    happenedAt: item.happenedAt,
    place,
    ...(text ? { text } : {}),
    sos: sos ?? false,
    stage: item.state,
    ...(item.refusal ? { refusal: item.refusal } : {}),
    commandId: item.id,
  };
}

/** Reports that no server has taken, oldest first: the order in which they would be read out. */
export const unsentReports = (outbox: readonly OutboxItem[]): MyReport[] =>
  outbox
    .filter(({ name, state }) => name === 'incident.report' && (state === 'kept' || state === 'sending'))
    .map(fromItem);

/** Still worth showing on the first screen. */
export const isOpen = (report: MyReport): boolean =>
  report.stage !== 'closed' && report.stage !== 'controlled';
