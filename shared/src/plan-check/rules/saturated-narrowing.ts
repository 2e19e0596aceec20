import { setRelease } from '../fixes.js';
import type { Rule } from '../types.js';
import { isSaturated, pinchPart } from './saturated.js';

export const saturatedNarrowing: Rule = {
  id: 'saturated-narrowing',
  group: 'route',
  severity: 'stop',
  source: { cite: 'Weidmann 1993; kinematic waves (Lighthill and Whitham 1955, Richards 1956)' },
  check(context) {
    const { main, forecast } = context;
    if (!main || !forecast) return [];
    const { pinches, advice } = forecast.result;
    return pinches.filter(isSaturated).map((pinch) => ({
      ...pinchPart(pinch, main.record.id),
      where: { line: main.line.part(pinch.fromM, pinch.toM) },
      numbers: {
        alongM: pinch.fromM,
        widthBeforeM: pinch.widthBeforeM,
        widthM: pinch.widthM,
        densityPerM2: pinch.queueDensity,
        releasePerMin: advice.perS * 60,
      },
      fix: setRelease(context, advice.perS),
    }));
  },
};
