import { DEFAULT_WIDTH_M } from '../../event/route/index.js';
import { lineLength, type Position } from '../../geo/index.js';
import { geometryFor, ownRecord } from '../fields.js';
import type { PlanKind } from '../plan.js';
import type { FoundItem } from '../types.js';
import type { Naming } from './naming.js';
import type { Chosen } from './suggest.js';

/** A record in the making: `ownId` is the id it had where Waypost wrote it. */
export interface Draft {
  kind: PlanKind;
  ownId?: string;
  data: Record<string, unknown>;
  item: FoundItem;
}

/** Marshals work in pairs, always (domain.md 1.3). */
const POST_COUNT = 2;
/** A pinch that nobody has measured: one lane, a few steps long, so that the forecast shows it and someone goes to look. */
const PINCH_LENGTH_M = 10;
const PINCH_WIDTH_M = 4;
const FEET = 0.3048;

/** The record that an item becomes; `undefined` when its shape cannot become that. References are not resolved yet. */
export function draftOf(item: FoundItem, choice: Chosen, naming: Naming): Draft | undefined {
  const own = ownRecord(item);
  if (own?.kind === choice.as) {
    return { kind: own.kind, ownId: own.id, data: { ...own.data, ...chosen(choice) }, item };
  }
  const data = foreign(item, choice, naming);
  return data && { kind: choice.as, data, item };
}

const chosen = (choice: Chosen): object =>
  choice.as === 'route' ? { role: choice.role } : choice.as === 'place' ? { type: choice.type } : {};

function foreign(item: FoundItem, choice: Chosen, naming: Naming): Record<string, unknown> | undefined {
  const remarks = item.description === undefined ? {} : { remarks: item.description };
  const name = item.name === undefined ? {} : { name: item.name };
  switch (choice.as) {
    case 'route':
      return routeFrom(item, { name: naming.name(item.name), role: choice.role, ...remarks });
    case 'sector':
      return placed(item, 'sector', {
        name: naming.name(item.name),
        code: naming.codeIn(item.name),
        ...remarks,
      });
    case 'place':
      return placed(item, 'place', { type: choice.type, name: naming.name(item.name), ...remarks });
    case 'post':
      return placed(item, 'post', {
        name: naming.name(item.name),
        code: naming.codeIn(item.name),
        assignment: 'critical_point',
        needs: { count: POST_COUNT },
        ...(item.description === undefined ? {} : { orders: item.description }),
      });
    case 'checkpoint':
      return placed(item, 'checkpoint', { code: naming.codeIn(item.name), ...name, ...remarks });
    case 'pinch':
      return pinchFrom(item, { ...name, ...remarks });
  }
}

function placed(
  item: FoundItem,
  kind: PlanKind,
  data: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const geometry = geometryFor(kind, item.shape);
  return geometry === undefined ? undefined : { ...data, [kind === 'sector' ? 'area' : 'at']: geometry };
}

function routeFrom(item: FoundItem, data: Record<string, unknown>): Record<string, unknown> | undefined {
  if (item.shape.type !== 'line') return undefined;
  const points = withoutRepeats(item.shape.points);
  const width = widthIn(item) ?? DEFAULT_WIDTH_M;
  return { ...data, points, widths: points.slice(1).map(() => width) };
}

/** A line drawn along a narrowing says how long it is. */
function pinchFrom(
  { shape, properties }: FoundItem,
  data: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const widthM = widthIn({ properties }) ?? PINCH_WIDTH_M;
  if (shape.type === 'point') return { ...data, at: shape.at, lengthM: PINCH_LENGTH_M, widthM };
  if (shape.type === 'area') return undefined;
  const lengthM = Math.min(5_000, Math.max(1, Math.round(lineLength(shape.points))));
  return { ...data, at: shape.points[0]!, lengthM, widthM };
}

/** A recorder that stood still repeats its position; a route has no segments of no length. */
const withoutRepeats = (points: readonly Position[]): Position[] =>
  points.filter((p, i) => i === 0 || p[0] !== points[i - 1]![0] || p[1] !== points[i - 1]![1]);

/**
 * A width that the file states as such, in metres unless it says feet. Widths of the right of way are not taken:
 * they include the pavements, and marching on them would be forecast as wider than it is.
 */
function widthIn({ properties }: Pick<FoundItem, 'properties'>): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(m|ft|')?$/.exec(
    (properties['width_m'] ?? properties['width'] ?? '').trim(),
  );
  if (!match) return undefined;
  const metres = Number(match[1]) * (match[2] === 'ft' || match[2] === "'" ? FEET : 1);
  return metres >= 0.5 && metres <= 200 ? Math.round(metres * 100) / 100 : undefined;
}
