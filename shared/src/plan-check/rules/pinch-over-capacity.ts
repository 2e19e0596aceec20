import { setRelease } from '../fixes.js';
import type { Rule } from '../types.js';
import { isSaturated, pinchPart } from './saturated.js';

export const pinchOverCapacity: Rule = {
  id: 'pinch-over-capacity',
  group: 'route',
  severity: 'stop',
  source: 'our-default',
  check(context) {
    const { main, forecast } = context;
    if (!main || !forecast) return [];
    const { pinches, advice } = forecast.result;
    return pinches
      .filter((pinch) => pinch.state !== 'green' && !isSaturated(pinch))
      .map((pinch) => ({
        ...pinchPart(pinch, main.record.id),
        severity: pinch.state === 'red' ? 'stop' : 'warn',
        where: { line: main.line.part(pinch.fromM, pinch.toM) },
        numbers: {
          alongM: pinch.fromM,
          flowPerMin: pinch.flowPerS * 60,
          capacityPerMin: pinch.capacityPerS * 60,
          loadShare: pinch.flowPerS / pinch.capacityPerS,
          releasePerMin: advice.perS * 60,
        },
        fix: setRelease(context, advice.perS),
      }));
  },
};
