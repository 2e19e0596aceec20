import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  CHECKPOINT,
  EVENT,
  PERSON,
  PINCH,
  PLACE,
  PLACE_TYPES,
  POST,
  ROUTE,
  SECTOR,
  SHIFT,
  countsAsCover,
  forecastInputOf,
  shiftState,
  type EventRecord,
  type ShiftState,
  type Viewer,
} from '@waypost/shared/event';
import { forecast } from '@waypost/shared/crowd';
import { bounds, distance, insideRing, lineLength, project, type Position } from '@waypost/shared/geo';
import { ID_PATTERN } from '@waypost/shared/kernel';
import { decide, EventState } from '@waypost/shared/ledger';
import { demonstrationPlan } from './demonstration-plan.js';
import { namedId } from '../../platform/named-id.js';
import { OWNER_CALL_SIGN, personId } from './plan/people.js';
import { MAIN_ROUTE_ID } from './plan/routes.js';

const SET_OFF = new Date('2026-09-12T17:00:00.000Z');
const plan = demonstrationPlan(SET_OFF);
const NOW = '2026-09-12T12:00:00.000Z';

/** Builds the event as the server does: created by the system, then planned by its owner. */
function built(): EventState {
  const state = new EventState();
  const owner = personId(OWNER_CALL_SIGN);
  const viewer = (role: Viewer['role']): Viewer => ({
    eventId: plan.event.id,
    personId: owner,
    role,
    sectorIds: [],
    duties: [],
  });
  const run = (role: Viewer['role'], name: string, payload: unknown): void => {
    const decision = decide(
      state,
      viewer(role),
      { id: namedId('demonstration', `command ${state.seq}`), name, payload, happenedAt: NOW },
      NOW,
    );
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.error)}`);
    state.apply(decision.value, state.seq + 1);
  };
  const { id, callSign, ...face } = plan.event;
  run('system', 'event.create', {
    data: { ...face, phases: [], policeContact: 'liaison_only', state: 'planning' },
  });
  run('system', 'person.join', { id: owner, callSign, role: 'owner', joinedAt: NOW });
  run('owner', 'event.edit', { id, set: plan.details });
  for (const steps of plan.batches) run('owner', 'plan.step', { steps });
  run('owner', 'agreement.change', { id, shares: plan.shares });
  run('owner', 'event.go_live', { id });
  return state;
}

const state = built();
const main = state.get(ROUTE, MAIN_ROUTE_ID)!.data;
const onMain = (at: Position) => project(main.points, at)!;
const placePoints = (): Position[] =>
  state.all(PLACE).flatMap(({ data: { at } }) => ('point' in at ? [at.point] : at.area));

describe('the plan of the demonstration', () => {
  test('has a forecast worth looking at: a feeder joins, a narrowing queues a little, everybody arrives', () => {
    const { input, gaps } = forecastInputOf(state, plan.event.id)!;
    const found = forecast(input);
    expect(gaps).toEqual([]);
    expect(found.complete).toBe(true);
    expect(found.feeders).toHaveLength(1);
    const queues = found.pinches.map((pinch) => pinch.queueLengthM.likely).filter((length) => length > 0);
    expect(queues.length).toBeGreaterThan(0);
    expect(Math.max(...queues)).toBeLessThan(400);
    expect(found.finish.headS.high).toBeGreaterThan(found.finish.headS.low);
  });

  test('passes every schema and rule, and goes live', () => {
    expect(state.get(EVENT, plan.event.id)?.data.state).toBe('live');
    expect(state.get(EVENT, plan.event.id)?.data.exercise).toBe(true);
    expect(state.all(PERSON).length).toBeGreaterThanOrEqual(60);
  });

  test('has the same ids every time, and different ones for different things', () => {
    const ids = (when: Date) =>
      demonstrationPlan(when)
        .batches.flat()
        .map((step) => `${step.name} ${step.payload.id}`);
    expect(ids(SET_OFF)).toEqual(ids(new Date('2031-01-01T00:00:00.000Z')));
    expect(new Set(ids(SET_OFF)).size).toBe(ids(SET_OFF).length);
    for (const id of ids(SET_OFF)) expect(id.split(' ')[1]).toMatch(ID_PATTERN);
  });

  test('lies in the middle of Washington', () => {
    const all = [
      ...state.all(ROUTE).flatMap((route) => route.data.points),
      ...state.all(POST).map((post) => post.data.at),
      ...placePoints(),
    ];
    const [west, south, east, north] = bounds(all)!;
    expect(west).toBeGreaterThan(-77.06);
    expect(east).toBeLessThan(-77.0);
    expect(south).toBeGreaterThan(38.88);
    expect(north).toBeLessThan(38.935);
  });

  test('the main route is about 1.9 km and its alternates rejoin it', () => {
    expect(lineLength(main.points)).toBeGreaterThan(1_800);
    expect(lineLength(main.points)).toBeLessThan(2_000);
    for (const { data } of state.all(ROUTE).filter((route) => route.data.role === 'alternate')) {
      expect(onMain(data.points[0]!).awayM).toBeLessThan(5);
      expect(data.points.at(-1)).toEqual(main.points.at(-1));
    }
  });

  test('checkpoints are on the main route, in order, and pinches are on it and narrower than it', () => {
    const along = state.all(CHECKPOINT).map((checkpoint) => onMain(checkpoint.data.at));
    for (const { awayM } of along) expect(awayM).toBeLessThan(5);
    expect(along.map((mark) => mark.alongM)).toEqual(along.map((mark) => mark.alongM).sort((a, b) => a - b));
    for (const { data } of state.all(PINCH)) {
      const { awayM, segment } = onMain(data.at);
      expect(awayM).toBeLessThan(10);
      expect(data.widthM).toBeLessThan(main.widths[segment]!);
    }
  });

  test('posts are within 60 m of the route and inside the sector they name', () => {
    for (const { data } of state.all(POST)) {
      expect({ code: data.code, near: onMain(data.at).awayM < 60 }).toEqual({ code: data.code, near: true });
      const sector = data.sectorId ? state.get(SECTOR, data.sectorId) : undefined;
      if (sector)
        expect({ code: data.code, inside: insideRing(sector.data.area, data.at) }).toEqual({
          code: data.code,
          inside: true,
        });
    }
  });

  test('there is water at least every 500 m of the route', () => {
    const along = state
      .all(PLACE)
      .filter((place) => place.data.type === 'water')
      .map(({ data }) => onMain((data.at as { point: Position }).point).alongM)
      .sort((a, b) => a - b);
    const stops = [0, ...along, lineLength(main.points)];
    for (let i = 1; i < stops.length; i++) expect(stops[i]! - stops[i - 1]!).toBeLessThanOrEqual(520);
  });

  test('has a place of every type', () => {
    const types = new Set(state.all(PLACE).map((place) => place.data.type));
    expect(PLACE_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  test('nobody is on two posts, and few posts are short', () => {
    const shifts = state.all(SHIFT);
    expect(new Set(shifts.map((shift) => shift.data.personId)).size).toBe(shifts.length);
    const short = state.all(POST).filter((post: EventRecord<{ needs: { count: number } }>) => {
      const here = shifts.filter(({ data }) => data.postId === post.id && countsAsCover(data));
      return here.length < post.data.needs.count;
    });
    expect(short.map((post) => post.data.code).sort()).toEqual(['B4', 'C4', 'D3', 'E5']);
  });

  test('most shifts are accepted, one was declined and one is to be swapped, and people wish for what they wish', () => {
    const states = state.all(SHIFT).map(({ data }) => shiftState(data));
    const count = (one: ShiftState): number => states.filter((each) => each === one).length;
    expect([count('declined'), count('swap_asked')]).toEqual([1, 1]);
    expect(count('accepted')).toBeGreaterThan(states.length / 2);
    expect(count('offered')).toBeGreaterThan(0);
    const people = state.all(PERSON).map(({ data }) => data);
    expect(people.filter(({ pairWith }) => pairWith)).toHaveLength(1);
    expect(people.some(({ availability }) => availability)).toBe(true);
    const wishes = people.flatMap(({ preferences }) => preferences ?? []);
    expect(new Set(wishes.map(({ wanted }) => wanted))).toEqual(new Set([true, false]));
    expect(new Set(state.all(POST).map(({ data }) => data.priority))).toEqual(new Set([1, undefined, 3]));
  });

  test('follows the street centrelines', () => {
    const file = resolve(import.meta.dirname, '../../../../../shared/data/routes/dc-march-routes.geojson');
    if (!existsSync(file))
      return console.log('street centrelines are not here: the route is not compared with them');
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
      features: { geometry: { coordinates: Position[] } }[];
    };
    const street = features[0]!.geometry.coordinates;
    const apart = street.filter((p) => p[0] < -77.0127).map((p) => onMain(p).awayM);
    expect(Math.max(...apart)).toBeLessThan(15);
    expect(distance(street[0]!, main.points[0]!)).toBeLessThan(60);
  });
});
