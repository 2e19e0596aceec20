import { insideRing, type Position } from '../geo/index.js';
import type { CheckContext } from './context/check-context.js';
import type { Fix, FixStep } from './types.js';

/** A code that no post has yet: P1, P2 … */
function freeCode(taken: ReadonlySet<string>, letter: string): string {
  let number = 1;
  while (taken.has(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

/** Two people, because nobody works alone; they belong to the sector they stand in. */
export function addPost(context: CheckContext, at: Position, name: string): Fix {
  const sector = context.sectors.find(({ data }) => insideRing(data.area, at));
  const data = {
    code: freeCode(new Set(context.posts.map((post) => post.data.code)), 'P'),
    name,
    at,
    assignment: 'critical_point',
    needs: { count: 2 },
    ...(sector ? { sectorId: sector.id } : {}),
  };
  return { code: 'add-post', steps: [add(context, 'post', data)] };
}

export const add = (context: CheckContext, kind: string, data: object): FixStep => ({
  name: `${kind}.add`,
  payload: { id: context.newId(), data },
});
