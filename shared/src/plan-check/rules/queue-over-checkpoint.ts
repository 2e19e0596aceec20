import type { Rule } from '../types.js';
import { listed } from '../words.js';
import { pinchPart } from './saturated.js';

export const queueOverCheckpoint: Rule = {
  id: 'queue-over-checkpoint',
  group: 'route',
  severity: 'warn',
  source: { cite: 'Kinematic waves (Lighthill and Whitham 1955, Richards 1956)' },
  check({ main, forecast, checkpoints }) {
    if (!main || !forecast) return [];
    return forecast.result.pinches.flatMap((pinch) => {
      const spilt = checkpoints.filter(({ record }) => pinch.spillsOver.includes(record.id));
      if (!spilt.length) return [];
      return [
        {
          ...pinchPart(pinch, main.record.id),
          severity: spilt.some(({ record }) => record.data.crossing) ? 'stop' : 'warn',
          related: spilt.map(({ record }) => ({ kind: 'checkpoint', id: record.id })),
          where: { line: main.line.part(pinch.queue.reachesM, pinch.fromM) },
          numbers: {
            alongM: pinch.fromM,
            queueM: pinch.queue.lengthMostM,
            queueCount: Math.round(pinch.queue.peopleMost),
            checkpointNames: listed(spilt.map(({ record }) => record.data.code)),
          },
        },
      ];
    });
  },
};
