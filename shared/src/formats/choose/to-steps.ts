import { LIMITS } from '../../contract/index.js';
import type { Records } from '../../event/kind.js';
import { ROUTE, ROUTE_POINTS_MOST } from '../../event/route/index.js';
import { RING_POINTS_MOST } from '../../event/sector/index.js';
import { project, simplifyTo, type Position } from '../../geo/index.js';
import { ID_PATTERN, type Id } from '../../kernel/index.js';
import { PLAN_KINDS, PLAN_SHAPES, type PlanKind } from '../plan.js';
import type { FormatWarning, Found, FoundItem } from '../types.js';
import { Warnings } from '../warnings.js';
import { acceptable, type Numbered, type Step } from './acceptable.js';
import { draftOf, type Draft } from './draft.js';
import { Naming } from './naming.js';
import type { ItemChoice } from './suggest.js';

const REFERENCES: readonly (readonly [field: string, kind: PlanKind])[] = [
  ['sectorId', 'sector'],
  ['routeId', 'route'],
];

/**
 * The commands that add what was chosen of a file, in an order in which each finds what it refers to, for one
 * undoable step. Ids that Waypost wrote are kept where they are free, so that a plan that went out and came back
 * is the same plan. `choices` has one entry for each item.
 */
export function toSteps(
  found: Pick<Found, 'items' | 'name' | 'format'>,
  choices: readonly ItemChoice[],
  newId: () => Id,
  records: Records,
): { steps: Step[]; warnings: FormatWarning[] } {
  const warnings = new Warnings();
  const naming = new Naming(records, found.name || found.format.toUpperCase());
  const drafts = found.items.flatMap((item, i) =>
    draft(item, choices[i] ?? { as: 'ignore' }, naming, warnings),
  );
  const ordered = PLAN_KINDS.flatMap((kind) => drafts.filter((d) => d.kind === kind));
  if (ordered.length > LIMITS.stepsPerCommand) warnings.add('too-many-steps');
  const numbered = withIds(ordered.slice(0, LIMITS.stepsPerCommand), newId, records);
  for (const one of numbered) giveCode(one, naming, warnings);
  const steps = acceptable(link(numbered, records, warnings), records, warnings);
  return { steps, warnings: warnings.list() };
}

function draft(item: FoundItem, choice: ItemChoice, naming: Naming, warnings: Warnings): Draft[] {
  if (choice.as === 'ignore') return [];
  const made = draftOf(thinned(item, choice, warnings), choice, naming);
  if (!made) warnings.add('does-not-fit', item.name);
  return made ? [made] : [];
}

/** Lines and outlines of more points than a record may have keep the vertices that make their shape. */
function thinned(item: FoundItem, choice: ItemChoice, warnings: Warnings): FoundItem {
  const { shape } = item;
  if (shape.type === 'point') return item;
  const points = shape.type === 'line' ? shape.points : shape.ring;
  const most = choice.as === 'route' ? ROUTE_POINTS_MOST : RING_POINTS_MOST;
  if (points.length <= most) return item;
  warnings.add('simplified', item.name);
  const kept = simplifyTo(points, most).kept.map((i) => points[i]!);
  return {
    ...item,
    shape: shape.type === 'line' ? { type: 'line', points: kept } : { type: 'area', ring: kept },
  };
}

function withIds(drafts: readonly Draft[], newId: () => Id, records: Records): Numbered[] {
  const used = new Set<string>();
  return drafts.map((one) => {
    const own = one.ownId ?? '';
    const free = ID_PATTERN.test(own) && !used.has(own) && !records.get({ kind: one.kind }, own);
    const id = free ? own : newId();
    used.add(id);
    return { ...one, id };
  });
}

function giveCode(one: Numbered, naming: Naming, warnings: Warnings): void {
  if (!Object.hasOwn(PLAN_SHAPES[one.kind].shape, 'code')) return;
  const wanted = one.data['code'] as string | undefined;
  if (one.kind === 'route' && wanted === undefined) return;
  one.data['code'] = naming.code(one.kind, wanted);
  if (wanted !== undefined && one.data['code'] !== wanted) warnings.add('code-changed', wanted);
}

/** Points references at the records that were imported with them, at those in the event, else at the nearest route. */
function link(numbered: readonly Numbered[], records: Records, warnings: Warnings): Numbered[] {
  const renamed = new Map(numbered.map((one) => [`${one.kind}:${one.ownId ?? one.id}`, one.id]));
  const routes = [
    ...numbered
      .filter((one) => one.kind === 'route')
      .map(({ id, data }) => ({ id, points: data['points'] as Position[] })),
    ...records.all(ROUTE).map(({ id, data }) => ({ id, points: data.points })),
  ];
  return numbered.flatMap((one) => {
    const data = { ...one.data };
    for (const [field, kind] of REFERENCES) {
      const old = data[field] as string | undefined;
      if (old === undefined) continue;
      const now = renamed.get(`${kind}:${old}`) ?? records.get({ kind }, old)?.id;
      if (now === undefined) warnings.add('reference-dropped', one.item.name);
      if (now === undefined) delete data[field];
      else data[field] = now;
    }
    if ((one.kind !== 'checkpoint' && one.kind !== 'pinch') || data['routeId'] !== undefined)
      return [{ ...one, data }];
    const nearest = nearestRoute(routes, data['at'] as Position);
    if (nearest === undefined) warnings.add('needs-route', one.item.name);
    return nearest === undefined ? [] : [{ ...one, data: { ...data, routeId: nearest } }];
  });
}

function nearestRoute(
  routes: readonly { id: Id; points: readonly Position[] }[],
  at: Position,
): Id | undefined {
  let best: { id: Id; awayM: number } | undefined;
  for (const { id, points } of routes) {
    const awayM = project(points, at)?.awayM ?? Infinity;
    if (!best || awayM < best.awayM) best = { id, awayM };
  }
  return best?.id;
}
