import type { Rule } from '../types.js';

export const marchOutlastsEvent: Rule = {
  id: 'march-outlasts-event',
  group: 'times',
  severity: 'stop',
  source: 'our-default',
  check({ event, forecast }) {
    if (!forecast) return [];
    const { tailS } = forecast.result.finish;
    const tailAt = forecast.at(tailS.likely);
    if (tailAt !== undefined && tailAt <= event.closesAt) return [];
    return [{ numbers: { tailAt: tailAt ?? event.closesAt, closesAt: event.closesAt } }];
  },
};
