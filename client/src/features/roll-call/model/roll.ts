import type {
  CheckInData,
  EventRecord,
  PersonData,
  PostData,
  RollAnswerData,
  RollCallData,
  ShiftData,
} from '@waypost/shared/event';

/** What a roll is read from, as this viewer sees it. */
export interface RollFacts {
  people: readonly EventRecord<PersonData>[];
  posts: readonly EventRecord<PostData>[];
  shifts: readonly EventRecord<ShiftData>[];
  checkIns: readonly EventRecord<CheckInData>[];
  answers: readonly EventRecord<RollAnswerData>[];
  /** When each phone last told where it is. */
  fixes: ReadonlyMap<string, { takenAt: string }>;
}

export interface Missing {
  person: EventRecord<PersonData>;
  /** Where their shift at the beginning of the roll-call put them. */
  post?: EventRecord<PostData>;
  /** Their last "all safe", position or answer to a roll-call; absent when there was none yet. */
  heardAt?: string;
}

export interface Answered {
  person: EventRecord<PersonData>;
  answer: EventRecord<RollAnswerData>;
}

export interface Roll {
  /** The longest unheard first: whom control calls next. */
  missing: Missing[];
  /** The latest answer first. */
  answered: Answered[];
}

export function rollOf(call: EventRecord<RollCallData>, facts: RollFacts): Roll {
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const answers = new Map(
    facts.answers
      .filter(({ data }) => data.rollCallId === call.id)
      .map((answer) => [answer.data.personId, answer]),
  );
  const missing: Missing[] = [];
  const answered: Answered[] = [];
  for (const personId of call.data.people) {
    const person = people.get(personId);
    const answer = answers.get(personId);
    if (!person) continue;
    if (answer) answered.push({ person, answer });
    else missing.push(missingOf(person, call.data.happenedAt, facts));
  }
  return {
    missing: missing.toSorted((a, b) => compare(a.heardAt ?? '', b.heardAt ?? '') || byCallSign(a, b)),
    answered: answered.toSorted(
      (a, b) => compare(b.answer.data.happenedAt, a.answer.data.happenedAt) || byCallSign(a, b),
    ),
  };
}

function missingOf(person: EventRecord<PersonData>, at: string, facts: RollFacts): Missing {
  const shift = facts.shifts.find(
    ({ data }) => data.personId === person.id && data.from <= at && at < data.to,
  );
  const post = facts.posts.find(({ id }) => id === shift?.data.postId);
  const heardAt = lastHeard(person.id, facts);
  return { person, ...(post ? { post } : {}), ...(heardAt ? { heardAt } : {}) };
}

function lastHeard(personId: string, { checkIns, answers, fixes }: RollFacts): string | undefined {
  const times = [
    checkIns.find(({ id }) => id === personId)?.data.happenedAt,
    fixes.get(personId)?.takenAt,
    ...answers.filter(({ data }) => data.personId === personId).map(({ data }) => data.happenedAt),
  ];
  return times
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
}

/** How many people some roll-call that runs waits for; somebody asked in two counts once. */
export function missingIn(
  calls: readonly EventRecord<RollCallData>[],
  answers: readonly EventRecord<RollAnswerData>[],
): number {
  const given = new Set(answers.map(({ data }) => `${data.rollCallId} ${data.personId}`));
  const missing = calls
    .filter(({ data }) => !data.endedAt)
    .flatMap(({ id, data }) => data.people.filter((person) => !given.has(`${id} ${person}`)));
  return new Set(missing).size;
}

/** Those that run, the newest first, then those that ended. */
export const inOrder = (calls: readonly EventRecord<RollCallData>[]): EventRecord<RollCallData>[] =>
  calls.toSorted(
    (a, b) =>
      Number(a.data.endedAt !== undefined) - Number(b.data.endedAt !== undefined) ||
      compare(b.data.happenedAt, a.data.happenedAt),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byCallSign = (a: { person: EventRecord<PersonData> }, b: { person: EventRecord<PersonData> }): number =>
  a.person.data.callSign.localeCompare(b.person.data.callSign, 'en', { numeric: true });
