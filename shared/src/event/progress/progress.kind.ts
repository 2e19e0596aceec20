import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { pointAlong } from '../../geo/index.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, remove } from '../kind.js';
import { ROUTE } from '../route/index.js';
import { STAFF } from '../viewer.js';
import { only, planView } from '../viewing.js';
import { passedBy } from './passed.js';
import {
  marchFigures,
  PROGRESS,
  progressData,
  type MarchFigures,
  type ProgressData,
  type ProgressMark,
} from './progress.schema.js';

const alongM = progressData.shape.head.unwrap().shape.alongM;

/**
 * Its id is the route's: one record says where the march is on it. An end that is not named stays where it was last seen;
 * figures of the whole march that are not named are not known any more.
 */
const record = defineCommand({
  name: 'progress.record',
  payload: z.strictObject({
    id,
    /** An end that somebody saw, without more. */
    headM: alongM.optional(),
    tailM: alongM.optional(),
    march: marchFigures.optional(),
  }),
  roles: ['system', ...STAFF],
  decide(records, { id: routeId, headM, tailM, march }, { happenedAt }) {
    const route = records.get(ROUTE, routeId);
    if (!route) return refuse('bad-reference', { fields: ['id'] });
    if (headM === undefined && tailM === undefined && !march) return refuse('nothing-changed');
    const before = records.get(PROGRESS, routeId)?.data;
    const { head, tail, ...figures } = march ?? {};
    const place = (end: MarchFigures['head'], seenM: number | undefined): ProgressMark | undefined => {
      const seen = end ?? (seenM === undefined ? undefined : { alongM: seenM, at: happenedAt });
      return seen && { ...seen, point: pointOn(route.data.points, seen.alongM) };
    };
    const ends = {
      head: place(head, headM) ?? before?.head,
      tail: place(tail, tailM) ?? before?.tail,
    };
    const passed = passedBy(records, routeId, route.data, before, ends);
    return ok([
      put<ProgressData>(PROGRESS, routeId, {
        routeId,
        ...(ends.head ? { head: ends.head } : {}),
        ...(ends.tail ? { tail: ends.tail } : {}),
        ...figures,
        ...(passed.length ? { passed } : {}),
      }),
    ]);
  },
});

/** The march goes another way: what was said of this route is over, and must not be read as where it is. */
const clear = defineCommand({
  name: 'progress.clear',
  payload: z.strictObject({ id }),
  roles: ['system', ...STAFF],
  decide(records, { id: routeId }) {
    if (!records.get(PROGRESS, routeId)) return refuse('not-found', { fields: ['id'] });
    return ok([remove(PROGRESS, routeId)]);
  },
});

function pointOn(points: ProgressPoints, along: number): [number, number] {
  const [lon, lat] = pointAlong(points, along);
  return [lon, lat];
}
type ProgressPoints = Parameters<typeof pointAlong>[0];

/** Where the march is and since when: without its doubt, its figures and when it arrives. */
function reduced({ routeId, head, tail }: ProgressData): ProgressData {
  const bare = (mark: ProgressMark) => only(mark, ['alongM', 'point', 'at']);
  return { routeId, ...(head ? { head: bare(head) } : {}), ...(tail ? { tail: bare(tail) } : {}) };
}

export const progressKind = defineKind<ProgressData>({
  kind: PROGRESS.kind,
  data: progressData,
  commands: [record, clear],
  view: planView<ProgressData>({ reduced }),
});
