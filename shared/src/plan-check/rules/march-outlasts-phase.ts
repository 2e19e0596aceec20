import type { Rule } from '../types.js';

export const marchOutlastsPhase: Rule = {
  id: 'march-outlasts-phase',
  group: 'times',
  severity: 'warn',
  source: 'our-default',
  check({ event, forecast }) {
    const march = event.phases.find(({ phase }) => phase === 'march');
    const tailAt = forecast?.at(forecast.result.finish.tailS.likely);
    // What runs past the event's own end is another rule's, and worse.
    if (!march || !tailAt || tailAt <= march.endsAt || tailAt > event.closesAt) return [];
    const overS = (Date.parse(tailAt) - Date.parse(march.endsAt)) / 1000;
    return [{ numbers: { tailAt, endsAt: march.endsAt, overS } }];
  },
};
