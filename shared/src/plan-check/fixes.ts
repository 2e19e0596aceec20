import { insideRing, type Position } from '../geo/index.js';
import { CROWD_PLAN, type PlaceType, type PostData } from '../event/index.js';
import type { CheckContext } from './context/check-context.js';
import { fixName, type FixName } from './fix-names.js';
import type { Fix, FixStep } from './types.js';

/** The first of P1, P2 … that nothing has yet. */
function* freeCodes(taken: readonly string[], letters: string): Generator<string, never> {
  const used = new Set(taken);
  for (let number = 1; ; number++) if (!used.has(`${letters}${number}`)) yield `${letters}${number}`;
}

export const add = (context: CheckContext, kind: string, data: object): FixStep => ({
  name: `${kind}.add`,
  payload: { id: context.newId(), data },
});

export const edit = (kind: string, id: string, set: object): FixStep => ({
  name: `${kind}.edit`,
  payload: { id, set },
});

export const sectorAt = (context: CheckContext, at: Position) =>
  context.sectors.find(({ data }) => insideRing(data.area, at));

/** Two people, because nobody works alone; they belong to the sector they stand in. */
export function addPost(
  context: CheckContext,
  at: Position,
  name: string,
  more: Partial<Pick<PostData, 'moves' | 'assignment'>> = {},
): Fix {
  const sector = more.moves ? undefined : sectorAt(context, at);
  const codes = freeCodes(
    context.posts.map(({ data }) => data.code),
    'P',
  );
  const data: PostData = {
    code: codes.next().value,
    name,
    at: [at[0], at[1]],
    assignment: 'critical_point',
    needs: { count: 2 },
    ...(sector ? { sectorId: sector.id } : {}),
    ...more,
  };
  return { code: 'add-post', steps: [add(context, 'post', data)] };
}

/** A captain's post that goes with the march, drawn where the march starts. */
export const addCaptain = (context: CheckContext, moves: 'head' | 'tail'): Fix | undefined =>
  context.main &&
  addPost(context, context.main.line.at(0), named(context, moves), { moves, assignment: 'captain' });

export const addPlaces = (
  context: CheckContext,
  type: PlaceType,
  name: FixName,
  points: readonly Position[],
): Fix => ({
  code: type === 'water' ? 'add-water' : 'add-place',
  steps: points.map((point) =>
    add(context, 'place', { type, name: named(context, name), at: { point: [point[0], point[1]] } }),
  ),
});

export function addCheckpoints(context: CheckContext, routeId: string, points: readonly Position[]): Fix {
  const codes = freeCodes(
    context.checkpoints.map(({ record }) => record.data.code),
    'CP',
  );
  const steps = points.map((at) =>
    add(context, 'checkpoint', { routeId, code: codes.next().value, at: [at[0], at[1]] }),
  );
  return { code: 'add-checkpoint', steps };
}

/** So many people a second from step-off on; the crowd plan is made if there is none. */
export function setRelease(context: CheckContext, perS: number): Fix | undefined {
  // Rounded down: a hundredth too many would be over the limit again.
  const release = [{ fromMin: 0, perS: Math.floor(perS * 100) / 100 }];
  if (!(release[0]!.perS > 0)) return undefined;
  const step = context.records.get(CROWD_PLAN, context.eventId)
    ? edit('crowd_plan', context.eventId, { release })
    : { name: 'crowd_plan.add', payload: { id: context.eventId, data: { release } } };
  return { code: 'set-release', steps: [step] };
}

export const named = (context: CheckContext, name: FixName): string => fixName(name, context.event.languages);
