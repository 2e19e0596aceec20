import type { EventData, PlaceData, PostData } from '../event/index.js';
import type { Position } from '../geo/index.js';
import { sameJson } from '../kernel/index.js';
import type { Detail } from './change.js';
import { changedWidths, movedLine, movedPlace, movedPoint, movedRing } from './shapes.js';
import { changedPhases, movedInstant } from './times.js';

/** What is to be said of one field that differs. It is never called with equal values, and may be with one missing. */
type Reading = (before: never, after: never) => Detail[];

const number = (field: string) => (from: number | undefined, to: number | undefined) => [
  { code: 'number' as const, field, from, to },
];
const choice = (field: string) => (from: string | undefined, to: string | undefined) => [
  { code: 'choice' as const, field, from, to },
];
const yesNo = (field: string) => (_from: unknown, to: unknown) => [
  { code: to === true ? ('yes' as const) : ('no' as const), field },
];
const renamed = (field: string) => (from: unknown, to: unknown) =>
  typeof (from ?? '') === 'string' && typeof (to ?? '') === 'string'
    ? [{ code: 'renamed' as const, field, from: from as string | undefined, to: to as string | undefined }]
    : [{ code: 'reworded' as const, field }];
const reworded = (field: string) => () => [{ code: 'reworded' as const, field }];

function expected(before: EventData['expected'], after: EventData['expected']): Detail[] {
  return (['low', 'likely', 'high'] as const)
    .filter((bound) => before[bound] !== after[bound])
    .flatMap((bound) => number(`expected.${bound}`)(before[bound], after[bound]));
}

function needs(before: PostData['needs'], after: PostData['needs']): Detail[] {
  return [
    ...(before.count === after.count ? [] : number('people')(before.count, after.count)),
    ...(['skills', 'languages'] as const)
      .filter((field) => !sameJson(before[field] ?? [], after[field] ?? []))
      .map((field): Detail => ({ code: 'field', field })),
  ];
}

/** Fields that are measured, by kind: both values are needed. */
const MEASURED: Record<string, Record<string, Reading>> = {
  event: { phases: changedPhases, expected },
  route: {
    points: (before: Position[], after: Position[]) => movedLine(before, after),
    widths: changedWidths,
  },
  checkpoint: { at: movedPoint },
  pinch: { at: movedPoint, widthM: (from: number, to: number) => [{ code: 'width', from, to }] },
  sector: { area: (before: Position[], after: Position[]) => movedRing(before, after) },
  place: { at: (before: PlaceData['at'], after: PlaceData['at']) => movedPlace(before, after) },
  post: { at: movedPoint, needs },
};

/** Fields that mean the same in every kind that has them. What is in neither table is reported by its name alone. */
const TOLD: Record<string, Reading> = {
  name: renamed('name'),
  code: renamed('code'),
  callSign: renamed('callSign'),
  place: renamed('place'),
  remarks: reworded('remarks'),
  orders: reworded('orders'),
  purpose: reworded('purpose'),
  capacity: number('capacity'),
  paceMps: number('paceMps'),
  lengthM: number('lengthM'),
  bufferM: number('bufferM'),
  role: choice('role'),
  type: choice('type'),
  assignment: choice('assignment'),
  moves: choice('moves'),
  policeContact: choice('policeContact'),
  crossing: yesNo('crossing'),
  accessible: yesNo('accessible'),
  opensAt: movedInstant('opensAt'),
  closesAt: movedInstant('closesAt'),
  from: movedInstant('from'),
  to: movedInstant('to'),
};

/** Fields that other things than planning set: whether the event is live, who has joined it and in which language. */
const NOT_THE_PLAN: Record<string, readonly string[]> = {
  event: ['state', 'wentLiveAt', 'closedAt'],
  person: ['access', 'joinedAt', 'sharesPosition', 'sharesWithPartners', 'language'],
};

/** What differs between two states of one thing; nothing when its plan is the same. */
export function detailsOf(kind: string, before: object, after: object): Detail[] {
  const [then, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) => !NOT_THE_PLAN[kind]?.includes(field) && !sameJson(then[field] ?? null, now[field] ?? null),
  );
  const details = names.flatMap((field) => read(kind, field, then[field], now[field]));
  return details.length ? details : names.map((field) => ({ code: 'field', field }));
}

function read(kind: string, field: string, before: unknown, after: unknown): Detail[] {
  const both = before !== undefined && after !== undefined;
  const reading = (both ? MEASURED[kind]?.[field] : undefined) ?? TOLD[field];
  return reading ? reading(before as never, after as never) : [{ code: 'field', field }];
}
