import { checkPlan } from '@waypost/shared/plan-check';
import { newId } from '../../../platform/ids';
import { recordsOf, type CheckAnswer, type CheckOrder } from './check-order';

/** The rules work out geometry and the crowd's forecast: away from the hand that drags and types. */
addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => {
  const { records, eventId, now, seesAll } = data;
  const answer: CheckAnswer = {
    findings: checkPlan(recordsOf(records), eventId, { now, newId, seesAll }),
  };
  postMessage(answer);
});

addEventListener('error', () => postMessage({ findings: undefined } satisfies CheckAnswer));
