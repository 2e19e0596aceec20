import {
  addressedTo,
  type AckData,
  type EventRecord,
  type MessageData,
  type PersonData,
} from '@waypost/shared/event';

export interface Receipts {
  /** Everybody who was to read it and can: joined, addressed, and not its sender. */
  expected: EventRecord<PersonData>[];
  given: { person: EventRecord<PersonData>; at: string }[];
  missing: EventRecord<PersonData>[];
}

type People = readonly EventRecord<PersonData>[];

/** Who has answered a message and who has not. Somebody who left since they answered still counts as having answered. */
export function receiptsOf(
  message: EventRecord<MessageData>,
  people: People,
  acks: readonly EventRecord<AckData>[],
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
  return {
    expected,
    given: given.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    missing: expected
      .filter(({ id }) => !times.has(id))
      .toSorted((a, b) => a.data.callSign.localeCompare(b.data.callSign, 'en', { numeric: true })),
  };
}

/** How many a message that is not sent yet would reach. */
export const reach = (to: MessageData['to'], people: People, senderId: string | undefined): number =>
  people.filter((person) => person.id !== senderId && isJoined(person) && isAddressed({ to }, person)).length;

const isJoined = ({ data }: EventRecord<PersonData>): boolean => data.access === 'joined';

const isAddressed = (message: Pick<MessageData, 'to'>, { id, data }: EventRecord<PersonData>): boolean =>
  addressedTo(message, { personId: id, role: data.role, sectorIds: data.sectorIds ?? [] });
