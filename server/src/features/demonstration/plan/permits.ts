import type { PermitData } from '@waypost/shared/event';
import { add, type Step } from '../step.js';

/** One is still waiting for its answer, as it often is on the day. */
const PERMITS: Record<string, PermitData> = {
  park: {
    form: 'nps_ncr',
    name: 'Demonstration on park land (exercise)',
    authority: 'National Park Service',
    state: 'granted',
    number: 'EX-0424',
  },
  street: {
    form: 'dc_mpd',
    name: 'Notice of an assembly on the street (exercise)',
    authority: 'Metropolitan Police',
    state: 'granted',
  },
  sound: {
    form: 'other',
    name: 'Sound system on the lawn (exercise)',
    authority: 'Architect of the Capitol',
    state: 'filed',
  },
};

export const permitSteps = (): Step[] =>
  Object.entries(PERMITS).map(([key, data]) => add('permit', key, data));
