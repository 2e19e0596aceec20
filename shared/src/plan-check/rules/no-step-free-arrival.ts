import type { Rule } from '../types.js';

export const noStepFreeArrival: Rule = {
  id: 'no-step-free-arrival',
  group: 'places',
  severity: 'warn',
  source: 'our-default',
  check: (context) =>
    context.placesOf('assembly', 'staging', 'parking', 'transit').some(({ record }) => record.data.accessible)
      ? []
      : [{}],
};
