import { useMemo, useRef, type ReactNode } from 'react';
import type { ContingencyData } from '@waypost/shared/event';
import { bounds, type Position } from '@waypost/shared/geo';
import { EventMap, type MapFit, type MapThings, type PinThing, type ThingRef } from '../../../map';
import { serverConfig } from '../../../platform/endpoints';
import { useAnswer } from '../../../platform/use-answer';
import type { Ground } from '../parts/use-contingencies';

interface Props {
  plan: ContingencyData;
  ground: Ground;
  onShelter(id: string): void;
  onPost(id: string): void;
}

/** Small: the alternate in full, everything else faint; a click on a place or post takes it in or out. */
export function PlacesMap({ plan, ground, onShelter, onPost }: Props): ReactNode {
  const { value: config } = useAnswer(serverConfig);
  const things = useMemo(() => thingsOf(plan, ground), [plan, ground]);
  const fit = useOpeningFit(ground);
  const select = (ref: ThingRef | undefined): void => {
    if (ref?.kind === 'place') onShelter(ref.id);
    if (ref?.kind === 'post') onPost(ref.id);
    if (ref?.kind === 'pin') onShelter(ref.id);
  };
  return <EventMap things={things} fit={fit} basemap={config?.basemap} onSelect={select} />;
}

function thingsOf(plan: ContingencyData, { routes, places, posts }: Ground): MapThings {
  const pins = places.flatMap(({ id, data }): PinThing[] =>
    plan.shelterIds.includes(id) ? [{ id, at: middleOf(data.at), label: data.name, look: 'spot' }] : [],
  );
  return {
    routes: routes.map((route) => ({ ...route, faint: route.id !== plan.alternateRouteId })),
    places: places.filter(({ id }) => !plan.shelterIds.includes(id)),
    posts: posts.map((post) => ({ ...post, quiet: !plan.postIds.includes(post.id) })),
    pins,
  };
}

function middleOf(at: { point: Position } | { area: readonly Position[] }): Position {
  if ('point' in at) return at.point;
  const box = bounds(at.area)!;
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** Decided when it opens: taking a place in must not move the map under the hand. */
function useOpeningFit({ routes, places, posts }: Ground): MapFit | undefined {
  const decided = useRef<MapFit>(undefined);
  if (!decided.current) {
    const line = routes.flatMap(({ data }) => data.points);
    const box = bounds(
      line.length
        ? line
        : [...places.map(({ data }) => middleOf(data.at)), ...posts.map(({ data }) => data.at)],
    );
    if (box) decided.current = { key: 'opened', bounds: box };
  }
  return decided.current;
}
