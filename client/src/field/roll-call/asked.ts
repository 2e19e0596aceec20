import type { EventRecord } from '@waypost/shared/event';
import type { RollAnswerData, RollCallData } from '@waypost/shared/event/roll-call';
import type { Outbox } from '@waypost/shared/sync';

interface Facts {
  calls: readonly EventRecord<RollCallData>[];
  answers: readonly EventRecord<RollAnswerData>[];
  outbox: Outbox;
  personId: string;
}

/** Roll-calls that run and wait for this person, the oldest first. An answer counts from the tap on. */
export function askedOf({ calls, answers, outbox, personId }: Facts): EventRecord<RollCallData>[] {
  const given = new Set(
    answers.filter(({ data }) => data.personId === personId).map(({ data }) => data.rollCallId),
  );
  for (const { name, payload, state } of outbox) {
    if (name !== 'roll_answer.give' || state === 'refused') continue;
    const { rollCallId, personId: who } = payload as { rollCallId: string; personId: string };
    if (who === personId) given.add(rollCallId);
  }
  return calls
    .filter(({ id, data }) => !data.endedAt && data.people.includes(personId) && !given.has(id))
    .toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? -1 : 1));
}
