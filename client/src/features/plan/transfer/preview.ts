import type { Found, ItemChoice } from '@waypost/shared/formats';
import { bounds } from '@waypost/shared/geo';
import type { MapBounds, MapThings, ThingRef } from '../../../map';

/** What was found, as the map shows it before it is anything. */
export function previewOf(found: Found, choices: readonly ItemChoice[]): MapThings {
  const left = (index: number): boolean => choices[index]?.as === 'ignore';
  return {
    drafts: found.items.flatMap(({ shape, name }, index) =>
      shape.type === 'point'
        ? []
        : [
            {
              id: String(index),
              points: shape.type === 'line' ? shape.points.map(copy) : shape.ring.map(copy),
              closed: shape.type === 'area',
              label: name ?? '',
              chosen: !left(index),
            },
          ],
    ),
    pins: found.items.flatMap(({ shape, name }, index) =>
      shape.type === 'point' && !left(index)
        ? [{ id: String(index), at: shape.at, label: name ?? String(index + 1) }]
        : [],
    ),
  };
}

const copy = ([lon, lat]: readonly [number, number]): [number, number] => [lon, lat];

export const refOf = (found: Found, index: number): ThingRef => ({
  kind: found.items[index]?.shape.type === 'point' ? 'pin' : 'draft',
  id: String(index),
});

export const boundsOf = (found: Found): MapBounds | undefined =>
  bounds(
    found.items.flatMap(({ shape }) =>
      shape.type === 'point' ? [shape.at] : shape.type === 'line' ? shape.points : shape.ring,
    ),
  );
