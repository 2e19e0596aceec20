import type { EventRecord, PinchData, RouteData } from '@waypost/shared/event';
import { lineLength, project, slice, type Position } from '@waypost/shared/geo';
import type { Translate } from '../../../i18n';
import type { MapThings } from '../../../map';
import type { Plan } from './plan';

/** The piece of a pinch's route that it narrows; nothing when its route is not in sight. */
export function pinchStretch(pinch: PinchData, routes: readonly EventRecord<RouteData>[]): Position[] {
  const points = routes.find((route) => route.id === pinch.routeId)?.data.points;
  const hit = points && project(points, pinch.at);
  return points && hit
    ? slice(points, hit.alongM, Math.min(lineLength(points), hit.alongM + pinch.lengthM))
    : [];
}

/** The plan as the map shows it, with gaps and clashes marked on the posts. */
export function thingsOf(plan: Plan, t: Translate): MapThings {
  const clashing = new Set(plan.clashes.flatMap(({ postIds }) => postIds));
  return {
    routes: plan.routes,
    sectors: plan.sectors,
    checkpoints: plan.checkpoints,
    places: plan.places,
    pinches: plan.pinches.map((pinch) => ({
      ...pinch,
      stretch: pinchStretch(pinch.data, plan.routes),
      // Most have no name of their own, and a mark without any cannot be told from the next.
      title: pinch.data.name ?? t('domain.kind.pinch'),
    })),
    posts: plan.posts.map((post) => {
      const short = plan.cover.get(post.id)?.short ?? 0;
      const clash = clashing.has(post.id);
      const lacks = [
        ...(short ? [t('plan.post.short', { missing: short, needed: post.data.needs.count })] : []),
        ...(clash ? [t('plan.post.clash')] : []),
      ];
      return { ...post, short, clash, title: [`${post.data.code} ${post.data.name}`, ...lacks].join(', ') };
    }),
  };
}
