import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { pointAlong } from '../../geo/index.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put } from '../kind.js';
import { ROUTE } from '../route/index.js';
import { STAFF } from '../viewer.js';
import { planView } from '../viewing.js';
import { PROGRESS, progressData, type ProgressData } from './progress.schema.js';

const alongM = progressData.shape.head.unwrap().shape.alongM;

/** Its id is the route's: one record says where the march is on it. What is not named stays as it was. */
const record = defineCommand({
  name: 'progress.record',
  payload: z.strictObject({ id, headM: alongM.optional(), tailM: alongM.optional() }),
  roles: ['system', ...STAFF],
  decide(records, { id: routeId, headM, tailM }, { happenedAt }) {
    const route = records.get(ROUTE, routeId);
    if (!route) return refuse('bad-reference', { fields: ['id'] });
    if (headM === undefined && tailM === undefined) return refuse('nothing-changed');
    const mark = (along: number) => ({
      alongM: along,
      point: pointOn(route.data.points, along),
      at: happenedAt,
    });
    const before = records.get(PROGRESS, routeId)?.data;
    return ok([
      put<ProgressData>(PROGRESS, routeId, {
        ...before,
        routeId,
        ...(headM === undefined ? {} : { head: mark(headM) }),
        ...(tailM === undefined ? {} : { tail: mark(tailM) }),
      }),
    ]);
  },
});

function pointOn(points: ProgressPoints, along: number): [number, number] {
  const [lon, lat] = pointAlong(points, along);
  return [lon, lat];
}
type ProgressPoints = Parameters<typeof pointAlong>[0];

export const progressKind = defineKind<ProgressData>({
  kind: PROGRESS.kind,
  data: progressData,
  commands: [record],
  view: planView<ProgressData>({ reduced: (data) => data }),
});
