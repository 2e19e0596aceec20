import {
  peopleInRole,
  rolesConcerned,
  type ActivationData,
  type ContingencyStep,
  type EventRecord,
  type EventRole,
  type Records,
  type StepAnswerData,
} from '@waypost/shared/event';

export type StepState = 'done' | 'cannot' | 'open';

export interface BoardStep {
  step: ContingencyStep;
  /** One who cannot outweighs any who have done it: that is where help is needed. */
  state: StepState;
  /** In the order in which they came. */
  answers: StepAnswerData[];
}

export interface BoardRole {
  role: EventRole;
  steps: BoardStep[];
  /** Who fills it, as far as people are known. */
  people: string[];
  /** Of them, those who have not answered any of its orders. */
  silent: string[];
}

/** Every role with orders and how far each is, in the order in which the plan names them. */
export function boardOf(
  { id, data }: EventRecord<ActivationData>,
  answers: readonly EventRecord<StepAnswerData>[],
  records: Records,
): BoardRole[] {
  const given = answers.filter((answer) => answer.data.activationId === id).map((answer) => answer.data);
  return rolesConcerned({ steps: data.steps, informed: [] }).map((role) => {
    const steps = data.steps.filter((step) => step.role === role).map((step) => progressOf(step, given));
    const people = peopleInRole(role, records).map((person) => person.id);
    const heard = new Set(steps.flatMap((step) => step.answers.map(({ personId }) => personId)));
    return { role, steps, people, silent: people.filter((person) => !heard.has(person)) };
  });
}

function progressOf(step: ContingencyStep, given: readonly StepAnswerData[]): BoardStep {
  const answers = given
    .filter(({ stepId }) => stepId === step.id)
    .sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1));
  const state = answers.some(({ answer }) => answer === 'cannot')
    ? 'cannot'
    : answers.length
      ? 'done'
      : 'open';
  return { step, state, answers };
}

export const counted = (board: readonly BoardRole[]): Record<StepState, number> => {
  const count = { done: 0, cannot: 0, open: 0 };
  for (const { state } of board.flatMap(({ steps }) => steps)) count[state] += 1;
  return count;
};

/** Whole minutes from one instant to another, never less than none. */
export const minutesAfter = (from: string, toMs: number): number =>
  Math.max(0, Math.floor((toMs - Date.parse(from)) / 60_000));
