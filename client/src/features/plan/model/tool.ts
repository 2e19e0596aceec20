import { DEFAULT_WIDTH_M } from '@waypost/shared/event';
import type { Translate } from '../../../i18n';
import type { MapTool, SnapLine, VertexStep } from '../../../map';
import { newId } from '../../../platform/ids';
import { showToast } from '../../../ui';
import { nextCode, nextLetter } from '../operations/next-code';
import { splitRoute } from '../operations/split';
import { widthsAfter } from '../operations/widths';
import { movedLine } from '../forecast/model/moved';
import type { Desk } from './desk';
import { find } from './plan';

/** What the map's one tool is, for what the person is doing. */
export function toolOf(desk: Desk, t: Translate): MapTool | undefined {
  const { mode } = desk;
  const onCancel = (): void => desk.setMode({ type: 'idle' });
  switch (mode.type) {
    case 'idle':
      return undefined;
    case 'draw-route':
      return {
        type: 'draw',
        shape: 'line',
        hint: t('plan.tool.route'),
        onCancel,
        onDone: (points) => addRoute(desk, t, points, mode.role),
      };
    case 'draw-sector':
      return {
        type: 'draw',
        shape: 'area',
        hint: t('plan.tool.sector'),
        onCancel,
        onDone: (area) => addSector(desk, t, area),
      };
    case 'draw-place':
      return {
        type: 'draw',
        shape: 'area',
        hint: t('plan.tool.placeArea'),
        onCancel,
        onDone: (area) => addPlace(desk, t, { area }),
      };
    case 'measure-area':
      return {
        type: 'draw',
        shape: 'area',
        hint: t('plan.tool.measure'),
        onCancel,
        onDone(area) {
          desk.measure(area);
          desk.setMode({ type: 'idle' });
        },
      };
    case 'put-place':
      return {
        type: 'point',
        hint: t('plan.tool.place'),
        onCancel,
        onDone: (point) => addPlace(desk, t, { point }),
      };
    case 'put-post':
      return { type: 'point', hint: t('plan.tool.post'), onCancel, onDone: (at) => addPost(desk, t, at) };
    case 'put-checkpoint':
    case 'put-pinch':
      return putOnRoute(desk, t, mode.type === 'put-pinch' ? 'pinch' : 'checkpoint', onCancel);
    case 'shape':
      return shapeTool(desk, t, onCancel);
    case 'split':
      return splitTool(desk, t, onCancel);
    case 'widths':
      return widthsTool(desk, t, onCancel);
  }
}

async function add(desk: Desk, kind: string, data: object): Promise<void> {
  const id = newId();
  desk.setMode({ type: 'idle' });
  desk.select({ kind, id });
  const outcome = await desk.commit([{ name: `${kind}.add`, payload: { id, data } }]);
  if (!outcome.ok) desk.select(undefined);
}

function addRoute(
  desk: Desk,
  t: Translate,
  points: [number, number][],
  role: 'main' | 'alternate' | 'feeder' | 'dispersal',
): void {
  const name = t('plan.route.newName', {
    role: t(`domain.route_role.${role}`),
    number: desk.plan.routes.length + 1,
  });
  void add(desk, 'route', { name, role, points, widths: points.slice(1).map(() => DEFAULT_WIDTH_M) });
}

function addSector(desk: Desk, t: Translate, area: [number, number][]): void {
  const code = nextLetter(desk.plan.sectors.map(({ data }) => data.code));
  void add(desk, 'sector', { name: t('plan.sector.newName', { code }), code, area });
}

function addPlace(
  desk: Desk,
  t: Translate,
  at: { point: [number, number] } | { area: [number, number][] },
): void {
  const { mode } = desk;
  if (mode.type !== 'put-place' && mode.type !== 'draw-place') return;
  void add(desk, 'place', { type: mode.placeType, name: t(`domain.place.${mode.placeType}`), at });
}

function addPost(desk: Desk, t: Translate, at: [number, number]): void {
  const code = nextCode(
    'P',
    desk.plan.posts.map(({ data }) => data.code),
  );
  void add(desk, 'post', {
    code,
    name: t('plan.post.newName', { code }),
    at,
    assignment: 'critical_point',
    needs: { count: 2 },
  });
}

const routeLines = (desk: Desk): SnapLine[] =>
  desk.plan.routes.map(({ id, data }) => ({ id, points: data.points }));

function putOnRoute(desk: Desk, t: Translate, kind: 'checkpoint' | 'pinch', onCancel: () => void): MapTool {
  return {
    type: 'point',
    hint: t(kind === 'pinch' ? 'plan.tool.pinch' : 'plan.tool.checkpoint'),
    snapTo: routeLines(desk),
    onCancel,
    onDone(at, snap) {
      if (!snap) return;
      const code = nextCode(
        'CP',
        desk.plan.checkpoints.map(({ data }) => data.code),
      );
      const own = kind === 'pinch' ? { lengthM: 20, widthM: 5 } : { code };
      void add(desk, kind, { routeId: snap.lineId, at, ...own });
    },
  };
}

function shapeTool(desk: Desk, t: Translate, onCancel: () => void): MapTool | undefined {
  const { plan, selected } = desk;
  const edit = (set: object): void => {
    if (!selected) return;
    // Refused or not: what was under the hand is then the plan's, or never will be.
    void desk
      .commit([{ name: `${selected.kind}.edit`, payload: { id: selected.id, set } }])
      .finally(() => movedLine.done());
  };
  const vertices = (
    points: readonly (readonly [number, number])[],
    closed: boolean,
    save: (points: [number, number][], step: VertexStep) => void,
    onChange?: (points: [number, number][]) => void,
  ): MapTool => ({
    type: 'vertices',
    hint: t('plan.tool.vertices'),
    points,
    closed,
    onStep: save,
    onCancel,
    ...(onChange ? { onChange } : {}),
  });
  const move = (
    at: readonly [number, number],
    save: (at: [number, number], routeId?: string) => void,
    onRoute = false,
  ): MapTool => ({
    type: 'move',
    hint: t(onRoute ? 'plan.tool.moveOnRoute' : 'plan.tool.move'),
    at,
    onCancel,
    onDone: (to, snap) => save(to, snap?.lineId),
    ...(onRoute ? { snapTo: routeLines(desk) } : {}),
  });
  if (!selected) return undefined;
  const { id } = selected;
  if (selected.kind === 'route') {
    const route = find(plan, 'route', id);
    return (
      route &&
      vertices(
        route.data.points,
        false,
        (points, step) => edit({ points, widths: widthsAfter(route.data.widths, step) }),
        (points) => movedLine.move({ routeId: id, points }),
      )
    );
  }
  if (selected.kind === 'sector') {
    const sector = find(plan, 'sector', id);
    return sector && vertices(sector.data.area, true, (area) => edit({ area }));
  }
  if (selected.kind === 'place') {
    const at = find(plan, 'place', id)?.data.at;
    if (!at) return undefined;
    return 'area' in at
      ? vertices(at.area, true, (area) => edit({ at: { area } }))
      : move(at.point, (point) => edit({ at: { point } }));
  }
  if (selected.kind === 'post') {
    const post = find(plan, 'post', id);
    return post && move(post.data.at, (at) => edit({ at }));
  }
  const onRoute =
    selected.kind === 'checkpoint' || selected.kind === 'pinch' ? find(plan, selected.kind, id) : undefined;
  return (
    onRoute && move(onRoute.data.at, (at, routeId) => edit({ at, ...(routeId ? { routeId } : {}) }), true)
  );
}

function splitTool(desk: Desk, t: Translate, onCancel: () => void): MapTool | undefined {
  const route = desk.selected?.kind === 'route' ? find(desk.plan, 'route', desk.selected.id) : undefined;
  if (!route) return undefined;
  return {
    type: 'point',
    hint: t('plan.tool.split'),
    snapTo: [{ id: route.id, points: route.data.points }],
    onCancel,
    onDone(at) {
      const newName = t('plan.route.secondPart', { name: route.data.name });
      const offer = splitRoute(route, at, desk.plan, newId(), newName.slice(0, 120));
      desk.setMode({ type: 'idle' });
      if (offer.able) void desk.commit(offer.steps);
      else showToast({ text: t(offer.why) });
    },
  };
}

function widthsTool(desk: Desk, t: Translate, onCancel: () => void): MapTool | undefined {
  const route = desk.selected?.kind === 'route' ? find(desk.plan, 'route', desk.selected.id) : undefined;
  if (!route) return undefined;
  return {
    type: 'stretch',
    hint: t('plan.tool.widths'),
    points: route.data.points,
    ...desk.stretch,
    onPick: (from, to) => desk.setStretch({ from, to }),
    onCancel,
  };
}
