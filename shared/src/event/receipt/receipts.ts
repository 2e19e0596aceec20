import type { AckData } from '../ack/ack.schema.js';
import type { EventRecord } from '../kind.js';
import { addressedTo, type MessageData } from '../message/index.js';
import type { PersonData } from '../person/person.schema.js';
import type { ReceiptData } from './receipt.schema.js';

/** In the log; on a device of the reader; on their screen; answered. Each includes those before it. */
export const RECEIPT_STAGES = ['kept', 'delivered', 'read', 'acknowledged'] as const;
export type ReceiptStage = (typeof RECEIPT_STAGES)[number];

export interface Receipts {
  /** Everybody who was to read it and can: joined, addressed, and not its sender. */
  expected: EventRecord<PersonData>[];
  given: { person: EventRecord<PersonData>; at: string }[];
  missing: EventRecord<PersonData>[];
  /** How many of those expected have got at least so far. */
  counts: Record<ReceiptStage, number>;
  /** How far one of those expected has got. */
  stageOf(personId: string): ReceiptStage;
}

type People = readonly EventRecord<PersonData>[];

/** Who has answered a message and who has not. Somebody who left since they answered still counts as having answered. */
export function receiptsOf(
  message: EventRecord<MessageData>,
  people: People,
  acks: readonly EventRecord<AckData>[],
  marks: readonly EventRecord<ReceiptData>[] = [],
): Receipts {
  const expected = people.filter(
    (person) => person.id !== message.data.sentBy && isJoined(person) && isAddressed(message.data, person),
  );
  const times = new Map(
    acks.filter(({ data }) => data.messageId === message.id).map(({ data }) => [data.personId, data.at]),
  );
  const given = people.flatMap((person) => {
    const at = times.get(person.id);
    return at === undefined ? [] : [{ person, at }];
  });
  const markOf = new Map(marks.map(({ data }) => [data.personId, data]));
  const stageOf = (personId: string): ReceiptStage =>
    times.has(personId) ? 'acknowledged' : stageBy(markOf.get(personId), message.seq);
  return {
    expected,
    given: given.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    missing: expected.filter(({ id }) => !times.has(id)).toSorted(byCallSign),
    counts: countsOf(expected.map(({ id }) => stageOf(id))),
    stageOf,
  };
}

function stageBy(mark: ReceiptData | undefined, seq: number): ReceiptStage {
  if (!mark || mark.deliveredSeq < seq) return 'kept';
  return mark.readSeq < seq ? 'delivered' : 'read';
}

function countsOf(stages: readonly ReceiptStage[]): Record<ReceiptStage, number> {
  const atLeast = (stage: ReceiptStage): number =>
    stages.filter((one) => RECEIPT_STAGES.indexOf(one) >= RECEIPT_STAGES.indexOf(stage)).length;
  return {
    kept: stages.length,
    delivered: atLeast('delivered'),
    read: atLeast('read'),
    acknowledged: atLeast('acknowledged'),
  };
}

export interface SectorReceipts {
  /** Absent for those who have no sector. */
  sectorId: string | undefined;
  expected: number;
  acknowledged: number;
  missing: EventRecord<PersonData>[];
}

/** The same along the march: whoever works in two sectors counts in both. */
export function receiptsBySector({ expected, missing }: Receipts): SectorReceipts[] {
  const sectors = new Map<string | undefined, SectorReceipts>();
  const away = new Set(missing.map(({ id }) => id));
  for (const person of expected) {
    const own = person.data.sectorIds?.length ? person.data.sectorIds : [undefined];
    for (const sectorId of own) {
      const row = sectors.get(sectorId) ?? { sectorId, expected: 0, acknowledged: 0, missing: [] };
      row.expected++;
      if (away.has(person.id)) row.missing.push(person);
      else row.acknowledged++;
      sectors.set(sectorId, row);
    }
  }
  return [...sectors.values()];
}

/** How many a message that is not sent yet would reach. */
export const reach = (to: MessageData['to'], people: People, senderId: string | undefined): number =>
  people.filter((person) => person.id !== senderId && isJoined(person) && isAddressed({ to }, person)).length;

const isJoined = ({ data }: EventRecord<PersonData>): boolean => data.access === 'joined';

const isAddressed = (message: Pick<MessageData, 'to'>, { id, data }: EventRecord<PersonData>): boolean =>
  addressedTo(message, { personId: id, role: data.role, sectorIds: data.sectorIds ?? [] });

const byCallSign = (a: EventRecord<PersonData>, b: EventRecord<PersonData>): number =>
  a.data.callSign.localeCompare(b.data.callSign, 'en', { numeric: true });
