import { expect, test } from '@jest/globals';
import { PROGRESS, ROUTE, type EventData, type EventRecord } from '@waypost/shared/event';
import { lineLength, type Position } from '@waypost/shared/geo';
import { EventState } from '@waypost/shared/ledger';
import { dayShift, elapsedSoFar } from './day.js';
import { marchAt, usualShape } from './march.js';

const points: [number, number][] = [
  [-77.03, 38.8955],
  [-77.0126, 38.8907],
];
const shape = usualShape(lineLength(points as Position[]));
const route: EventRecord = {
  kind: ROUTE.kind,
  id: 'main',
  seq: 1,
  data: { name: 'Main', role: 'main', points, widths: [10] },
};

function stateWith(...records: EventRecord[]): EventState {
  const state = new EventState();
  state.load(records, 1);
  return state;
}

test('a new march is a third of the way, one that was seen goes on from there', () => {
  const fresh = elapsedSoFar(stateWith(route), shape);
  expect(marchAt(shape, fresh).headM / shape.routeM).toBeCloseTo(0.35, 2);
  const at = '2026-09-12T17:00:00.000Z';
  const mark = (alongM: number) => ({ alongM, point: points[0]!, at });
  const seen = {
    kind: PROGRESS.kind,
    id: 'main',
    seq: 1,
    data: { routeId: 'main', head: mark(1_200), tail: mark(600) },
  };
  expect(marchAt(shape, elapsedSoFar(stateWith(route, seen), shape)).headM).toBeCloseTo(1_200, 0);
});

test('the day moves when the computer was off, and not when the march is late', () => {
  const startsAt = '2026-09-12T17:00:00.000Z';
  const event = {
    opensAt: startsAt,
    phases: [{ phase: 'march', startsAt, endsAt: startsAt }],
  } as unknown as EventData;
  const start = Date.parse(startsAt);
  expect(dayShift(event, 1_000, start + 1_000_000)).toBe(0);
  expect(dayShift(event, 1_000, start + 1_000_000 + 4 * 60_000)).toBe(0);
  expect(dayShift(event, 1_000, start + 1_000_000 + 3 * 86_400_000)).toBe(3 * 86_400_000);
});
