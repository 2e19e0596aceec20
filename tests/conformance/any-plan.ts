import fc from 'fast-check';
import {
  ASSIGNMENTS,
  PLACE_TYPES,
  ROUTE_ROLES,
  SKILLS,
  checkpointData,
  pinchData,
  placeData,
  postData,
  routeData,
  sectorData,
  type EventRecord,
  type Records,
} from '@waypost/shared/event';
import type { PlanKind } from '@waypost/shared/formats';
import { crossesItself, lineLength, ringArea, type Position } from '@waypost/shared/geo';

const SHAPES = {
  checkpoint: checkpointData,
  pinch: pinchData,
  place: placeData,
  post: postData,
  route: routeData,
  sector: sectorData,
};

/** Records in memory, as a plan's reader sees them. */
export function recordsOf(list: readonly EventRecord[]): Records {
  return {
    get: <Data>(ref: { kind: string }, id: string) =>
      list.find((r) => r.kind === ref.kind && r.id === id) as EventRecord<Data> | undefined,
    all: <Data>(ref: { kind: string }) => list.filter((r) => r.kind === ref.kind) as EventRecord<Data>[],
  };
}

const number = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((n) => n / 1e6);
const position = fc.tuple(number(-77.2, -76.8), number(38.7, 39)).map((p): Position => p);
const line = fc
  .array(position, { minLength: 2, maxLength: 12 })
  .filter((l) => lineLength(l) > 1 && lineLength(l) < 100_000);
/** Around a middle at rising angles, so that it does not cross itself; either way round. */
const ring = fc
  .tuple(position, fc.array(number(0.001, 0.01), { minLength: 3, maxLength: 9 }), fc.boolean())
  .map(([[x, y], radii, turn]) => {
    const points = radii.map((r, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [
        Math.round((x + r * Math.cos(angle)) * 1e6) / 1e6,
        Math.round((y + r * Math.sin(angle)) * 1e6) / 1e6,
      ];
    });
    return turn ? points.reverse() : points;
  })
  .filter((r) => !crossesItself(r) && ringArea(r) > 1);

/** What XML can carry: it has no way to write control characters, not even escaped. */
const text = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.constantFrom(
        '<b>&amp;]]></b> "x" \'y\'',
        '<script>alert(1)</script>',
        '👩‍🚒 急救站 – ñandú',
        'a\r\nb\n\n  c',
        '{"a":[1]}',
        '12',
      ),
    )
    .map((s) => s.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu, '').trim());
const name = text(30)
  .map((s) => s.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim())
  .filter((s) => s.length > 0);
const words = text(120);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const time = fc.integer({ min: 1.7e12, max: 1.9e12 }).map((t) => new Date(t).toISOString());

const idOf = (n: number): string => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const drop = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

type Make = (n: number) => fc.Arbitrary<{ kind: PlanKind; data: object }>;
const as = (kind: PlanKind, shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(shape).map((data) => ({ kind, data: drop(data) }));

const route: Make = () =>
  line.chain((points) =>
    as('route', {
      name,
      role: fc.constantFrom(...ROUTE_ROLES),
      points: fc.constant(points),
      paceMps: optional(number(0.1, 3)),
      remarks: optional(words),
      widths: fc.array(number(0.5, 200), { minLength: points.length - 1, maxLength: points.length - 1 }),
    }),
  );
const sector: Make = (n) =>
  as('sector', { name, code: fc.constant(`S${n}`), area: ring, remarks: optional(words) });
const place: Make = () =>
  as('place', {
    type: fc.constantFrom(...PLACE_TYPES),
    name,
    at: fc.oneof(
      position.map((point) => ({ point })),
      ring.map((area) => ({ area })),
    ),
    capacity: optional(fc.nat(5_000_000)),
    accessible: optional(fc.boolean()),
    bufferM: optional(number(0, 2_000)),
    remarks: optional(words),
    hours: optional(
      fc.array(
        fc
          .uniqueArray(time, { minLength: 2, maxLength: 2 })
          .map((t) => t.sort())
          .map(([from, to]) => ({ from, to })),
        { maxLength: 3 },
      ),
    ),
  });
const post: Make = (n) =>
  as('post', {
    name,
    code: fc.constant(`P-${n}`),
    at: position,
    assignment: fc.constantFrom(...ASSIGNMENTS),
    sectorId: optional(fc.constant(idOf(0))),
    needs: fc.record({ count: fc.nat(200), skills: fc.uniqueArray(fc.constantFrom(...SKILLS)) }),
    orders: optional(words),
    moves: optional(fc.constantFrom('head', 'tail', 'column')),
  });
const checkpoint: Make = (n) =>
  as('checkpoint', {
    routeId: fc.constant(idOf(1)),
    code: fc.constant(`CP${n}`),
    name: optional(name),
    at: position,
    crossing: optional(fc.boolean()),
    remarks: optional(words),
  });
const pinch: Make = () =>
  as('pinch', {
    routeId: fc.constant(idOf(1)),
    name: optional(name),
    at: position,
    lengthM: number(1, 5_000),
    widthM: number(0.5, 200),
    remarks: optional(words),
  });

/** Plans with every kind: record 0 is a sector and record 1 a route, for others to refer to. */
export const anyPlan: fc.Arbitrary<EventRecord[]> = fc
  .array(fc.constantFrom(route, sector, place, post, checkpoint, pinch), { maxLength: 8 })
  .chain((more) => fc.tuple(...[sector, route, ...more].map((make, n) => make(n))))
  .map((made) =>
    made.map(({ kind, data }, n) => ({ kind, id: idOf(n), seq: 1, data: SHAPES[kind].parse(data) })),
  );
