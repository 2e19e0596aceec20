import type { DrillInjectFile, ExpectedOf } from '@waypost/shared/drill';
import {
  ACTIVATION,
  ANNOUNCEMENT,
  CONTINGENCY,
  INCIDENT,
  isOver,
  PERSON,
  ROLL_ANSWER,
  ROLL_CALL,
  SECTOR,
  type IncidentData,
  type MessageTarget,
  type Records,
} from '@waypost/shared/event';

export const COMPETENCES = ['good', 'slow', 'poor'] as const;
export type Competence = (typeof COMPETENCES)[number];

/** When a virtual control does what is expected, in parts of the time allowed, and how much of it never. */
export const COMPETENCE: Record<Competence, { from: number; to: number; misses: number }> = {
  good: { from: 0.3, to: 0.7, misses: 0 },
  slow: { from: 0.6, to: 1.6, misses: 0.1 },
  poor: { from: 0.8, to: 2.2, misses: 0.4 },
};

export interface Act {
  name: string;
  payload: object;
}

interface Doing {
  expected: ExpectedOf;
  inject: DrillInjectFile;
  /** The incident that it is about, if it is about one. */
  madeId: string | undefined;
  records: Records;
  fresh(): string;
}

/** The commands by which control does what a drill expects; none when it is done already or cannot be done. */
export function actsFor(doing: Doing): Act[] {
  const { expected, records, inject } = doing;
  switch (expected.do) {
    case 'acknowledge':
      return ofIncident(doing, ({ acknowledgedAt }) => !acknowledgedAt, 'incident.acknowledge');
    case 'close':
      return ofIncident(doing, () => true, 'incident.close', outcomeOf(inject));
    case 'note':
      return ofIncident(doing, () => true, 'incident.add_note', {
        noteId: doing.fresh(),
        text: inject.report?.note ?? 'Noted.',
      });
    case 'activate':
      return activate(doing);
    case 'stand_down':
      return running(expected.of, records).map(({ id }) => ({
        name: 'activation.stand_down',
        payload: { id, messageId: doing.fresh(), ...outcomeOf(inject) },
      }));
    case 'reroute':
      return running(undefined, records)
        .filter(({ data }) => data.alternateRouteId && !data.alternateTaken)
        .slice(0, 1)
        .map(({ id }) => ({ name: 'activation.reroute', payload: { id, alternate: true } }));
    case 'tell':
      return [{ name: 'message.send', payload: messageOf(doing) }];
    case 'announce':
      return [{ name: 'announcement.record', payload: announcementOf(doing) }];
    case 'relay':
      return records
        .all(ANNOUNCEMENT)
        .filter(({ data }) => !data.messageId && (!expected.of || data.type === expected.of))
        .slice(-1)
        .map(({ id, data }) => ({
          name: 'announcement.relay',
          payload: { id, messageId: doing.fresh(), text: data.words.slice(0, 2_000) },
        }));
    case 'roll_call':
      return [{ name: 'roll_call.start', payload: { id: doing.fresh(), scope: scopeOf(doing) } }];
    case 'roll_answered':
      return answersOnBehalf(doing);
    case 'task':
      return [{ name: 'task.create', payload: { id: doing.fresh(), title: inject.title.en } }];
    case 'assign':
    case 'arrive':
    case 'orders':
      // Somebody is chosen by whoever knows who is free; the others are done on the street.
      return [];
  }
}

function ofIncident(
  { records, madeId }: Doing,
  open: (incident: IncidentData) => boolean,
  name: string,
  more: object = {},
): Act[] {
  const incident = madeId && records.get(INCIDENT, madeId)?.data;
  return incident && !isOver(incident.state) && open(incident)
    ? [{ name, payload: { id: madeId, ...more } }]
    : [];
}

function activate({ expected, records, madeId, fresh }: Doing): Act[] {
  const plan = records.all(CONTINGENCY).find(({ data }) => data.code === expected.of);
  if (!plan || running(expected.of, records).length) return [];
  const payload = {
    id: fresh(),
    contingencyId: plan.id,
    messageId: fresh(),
    ...(madeId && records.get(INCIDENT, madeId) ? { incidentId: madeId } : {}),
  };
  return [{ name: 'activation.start', payload }];
}

const running = (code: string | undefined, records: Records) =>
  records.all(ACTIVATION).filter(({ data }) => !data.stoodDown && (!code || data.code === code));

const outcomeOf = ({ report, call }: DrillInjectFile): { outcome?: string } => {
  const outcome = report?.outcome ?? call?.text;
  return outcome ? { outcome } : {};
};

const sectorOf = (code: string | undefined, records: Records): string | undefined =>
  records.all(SECTOR).find(({ data }) => data.code === code)?.id;

function scopeOf({ expected, records }: Doing): { all: true } | { sectorId: string } {
  const sectorId = sectorOf(expected.of, records);
  return sectorId ? { sectorId } : { all: true };
}

function messageOf(doing: Doing): object {
  const { expected, inject, fresh } = doing;
  const texts = expected.words ?? inject.title;
  const to: MessageTarget = scopeOf(doing);
  return { id: fresh(), to, text: texts.en, urgent: true };
}

const announcementOf = ({ expected, inject, fresh }: Doing): object => ({
  id: fresh(),
  type: expected.of ?? 'warning',
  words: inject.call?.text ?? inject.report?.text ?? inject.title.en,
  ...(inject.call ? { authority: inject.call.from } : {}),
  arrestWarned: 'no',
  exits: [],
  audibleAtRear: 'unknown',
});

/** Whoever has not answered is called by radio. Those who are lost do not answer there either. */
function answersOnBehalf({ records, fresh }: Doing): Act[] {
  const call = records.all(ROLL_CALL).at(-1);
  if (!call) return [];
  const answered = new Set(
    records
      .all(ROLL_ANSWER)
      .filter(({ data }) => data.rollCallId === call.id)
      .map(({ data }) => data.personId),
  );
  return call.data.people
    .filter((personId) => !answered.has(personId) && records.get(PERSON, personId))
    .slice(0, RADIO_MOST)
    .map((personId) => ({
      name: 'roll_answer.give',
      payload: { id: fresh(), rollCallId: call.id, personId, said: 'Here, by radio' },
    }));
}

/** As many as one voice can call in that time. */
const RADIO_MOST = 12;
