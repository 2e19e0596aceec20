import {
  rolesOf,
  runningActivations,
  type ActivationData,
  type StepAnswerData,
} from '@waypost/shared/event/activation';
import type { ContingencyStep } from '@waypost/shared/event/contingency';
import type { EventRecord, Records } from '@waypost/shared/event';

export interface MyOrder {
  step: ContingencyStep;
  /** What this person answered. */
  answer: EventRecord<StepAnswerData> | undefined;
}

export interface MyOrders {
  activation: EventRecord<ActivationData>;
  orders: MyOrder[];
}

/** What runs, the most urgent first, with the orders of the roles that this person fills. */
export const ordersOf = (
  personId: string,
  answers: readonly EventRecord<StepAnswerData>[],
  records: Records,
): MyOrders[] =>
  runningActivations(records).map((activation) => {
    const roles = rolesOf(personId, activation.data, records);
    const orders = activation.data.steps
      .filter(({ role }) => roles.includes(role))
      .map((step) => ({ step, answer: answerTo(step.id, activation.id, personId, answers) }));
    return { activation, orders };
  });

const answerTo = (
  stepId: string,
  activationId: string,
  personId: string,
  answers: readonly EventRecord<StepAnswerData>[],
): EventRecord<StepAnswerData> | undefined =>
  answers.find(
    ({ data }) => data.stepId === stepId && data.activationId === activationId && data.personId === personId,
  );
