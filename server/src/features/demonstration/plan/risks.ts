import { DEFAULT_MATRIX, type RiskStarter } from '@waypost/shared/risk';
import { RISK_STARTERS } from '@waypost/shared/risk/starters';
import { add, type Step } from '../step.js';
import { contingencyId, TEMPLATES_TAKEN } from './contingencies.js';

/** How many of each hazard's controls are in place today; what is not named has all of them. */
const DONE: Record<string, number> = { R05: 2, R06: 1, R11: 1, R19: 0 };

/** One point of likelihood less when half of the controls are there, and as low as they can bring it with all. */
const lowered = ({ likelihood, severity }: RiskStarter['inherent'], by: number) => ({
  likelihood: Math.max(1, likelihood - by),
  severity,
});

export const riskSteps = (eventId: string): Step[] => [
  ...RISK_STARTERS.map((starter) => {
    const done = DONE[starter.code] ?? starter.controls.length;
    return add('risk', starter.code, {
      code: starter.code,
      hazard: starter.hazard.en,
      sort: starter.sort,
      inherent: { ...starter.inherent },
      current: lowered(starter.inherent, done >= starter.controls.length / 2 ? 1 : 0),
      residual: lowered(starter.inherent, 2),
      controls: starter.controls.map((text, i) => ({ text: text.en, done: i < done })),
      owner: starter.owner,
      contingencyIds: starter.templates.filter((id) => TEMPLATES_TAKEN.includes(id)).map(contingencyId),
      reason: 'Walked through with the leads at the last planning meeting of the exercise.',
    });
  }),
  {
    name: 'risk_matrix.add',
    payload: {
      id: eventId,
      data: { name: DEFAULT_MATRIX.name.en, bands: DEFAULT_MATRIX.bands.map((row) => [...row]) },
    },
  },
];
