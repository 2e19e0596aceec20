import type { MessageKey } from '../../../i18n';

/** One plan command inside an undoable step. */
export interface PlanStep {
  name: string;
  payload: unknown;
}

/** What an operation would do now, or why it cannot: the button is then off and says this. */
export type Offer = { able: true; steps: PlanStep[] } | { able: false; why: MessageKey };

export const cannot = (why: MessageKey): Offer => ({ able: false, why });

export interface Of<Data> {
  id: string;
  data: Data;
}
