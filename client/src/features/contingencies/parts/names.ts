import { useMemo } from 'react';
import type { ContingencyData } from '@waypost/shared/event';
import { useGround } from './use-contingencies';

/** What a plan points at, by name; what the viewer does not see is left out. */
export interface PlanNames {
  ownerPerson: string | undefined;
  route: string | undefined;
  shelters: string[];
  posts: string[];
}

export function usePlanNames(plan: ContingencyData): PlanNames {
  const { routes, places, posts, people } = useGround();
  return useMemo(() => {
    const named = <T extends { id: string }>(
      list: readonly T[],
      ids: readonly string[],
      name: (one: T) => string,
    ) => ids.flatMap((id) => list.filter((one) => one.id === id).map(name));
    return {
      ownerPerson: people.find(({ id }) => id === plan.ownerId)?.data.callSign,
      route: routes.find(({ id }) => id === plan.alternateRouteId)?.data.name,
      shelters: named(places, plan.shelterIds, ({ data }) => data.name),
      posts: named(posts, plan.postIds, ({ data }) => `${data.code} ${data.name}`),
    };
  }, [plan, routes, places, posts, people]);
}
