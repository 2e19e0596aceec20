import {
  PERSON,
  PLACE,
  POST,
  ROUTE,
  SHIFT,
  peopleInRole,
  type ContingencyData,
  type EventRole,
  type PlaceData,
  type Records,
} from '../../event/index.js';
import { distance, middle, project, type Position } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import { needsOf } from '../needs.js';
import type { Gap, GapCode, PlanWords, Question, ShelterAnswer, Spot } from './exercise.js';
import { mainRoute } from './spot.js';

/** Nobody of the event's own people fills these. */
const OUTSIDE: readonly EventRole[] = ['police', 'everyone'];

const ids = (role: EventRole, records: Records): Id[] => peopleInRole(role, records).map(({ id }) => id);
const unfilled = (role: EventRole, personIds: readonly Id[]): Gap[] =>
  personIds.length || OUTSIDE.includes(role) ? [] : [{ code: 'role-without-person', role }];
const gone = (code: GapCode, wanted: readonly Id[], there: (id: Id) => unknown): Gap[] =>
  wanted.filter((id) => !there(id)).map((id) => ({ code, id }));

export const hasWords = (words: PlanWords): boolean => Object.values(words).some((text) => text);
const unlessSaid = (words: PlanWords, code: GapCode): Gap[] => (hasWords(words) ? [] : [{ code }]);

export const askWhen = ({ trigger }: ContingencyData): Question => ({
  ask: 'when',
  words: trigger,
  gaps: unlessSaid(trigger, 'no-trigger'),
});

export function askWhoCalls({ owner, ownerId }: ContingencyData, records: Records): Question {
  const named = ownerId !== undefined && records.get(PERSON, ownerId) !== undefined;
  const gaps: Gap[] = [];
  if (ownerId && !named) gaps.push({ code: 'owner-gone', role: owner, id: ownerId });
  else if (!ownerId && !OUTSIDE.includes(owner)) gaps.push({ code: 'no-owner', role: owner });
  return { ask: 'who-calls', role: owner, personIds: named ? [ownerId] : ids(owner, records), gaps };
}

/** One question for each role that has something to do, in the order in which the plan calls them. */
export function askFirstActions({ owner, steps }: ContingencyData, records: Records): Question[] {
  const roles = [...new Set(steps.map(({ role }) => role))];
  if (!roles.length)
    return [
      {
        ask: 'first-actions',
        role: owner,
        personIds: [],
        steps: [],
        gaps: [{ code: 'no-steps', role: owner }],
      },
    ];
  return roles.map((role) => {
    const personIds = ids(role, records);
    const own = steps.filter((step) => step.role === role).map(({ text }) => text);
    return { ask: 'first-actions', role, personIds, steps: own, gaps: unfilled(role, personIds) };
  });
}

export function askPosts({ postIds, steps }: ContingencyData, records: Records): Question {
  const there = postIds.filter((id) => records.get(POST, id));
  const staffed = new Set(records.all(SHIFT).map(({ data }) => data.postId));
  const onTheStreet = steps.some(({ role }) => role === 'marshal' || role === 'section_lead');
  const gaps: Gap[] = [
    ...(onTheStreet && !postIds.length ? [{ code: 'no-post' as const }] : []),
    ...gone('post-gone', postIds, (id) => records.get(POST, id)),
    ...there.filter((id) => !staffed.has(id)).map((id) => ({ code: 'post-without-person' as const, id })),
  ];
  return { ask: 'posts', postIds: there, gaps };
}

const spotOf = ({ at }: PlaceData): Position => ('point' in at ? at.point : middle(at.area));

/** Nearest first. Whether everyone fits is asked only where everyone has to go. */
export function askWhere(
  data: ContingencyData,
  people: number,
  spot: Spot | undefined,
  records: Records,
): Question {
  const shelters: ShelterAnswer[] = data.shelterIds.flatMap((id) => {
    const place = records.get(PLACE, id)?.data;
    if (!place) return [];
    return {
      placeId: id,
      ...(spot ? { awayM: Math.round(distance(spot.at, spotOf(place))) } : {}),
      ...(place.capacity === undefined ? {} : { capacity: place.capacity }),
    };
  });
  shelters.sort((a, b) => (a.awayM ?? 0) - (b.awayM ?? 0));
  const gaps = [
    ...gone('shelter-gone', data.shelterIds, (id) => records.get(PLACE, id)),
    ...(needsOf(data).shelter ? room(shelters, people) : []),
  ];
  return { ask: 'where', shelters, gaps };
}

function room(shelters: readonly ShelterAnswer[], people: number): Gap[] {
  if (!shelters.length) return [{ code: 'no-shelter' }];
  const unknown = shelters.filter(({ capacity }) => capacity === undefined);
  if (unknown.length)
    return unknown.map(({ placeId }) => ({ code: 'shelter-capacity-unknown', id: placeId }));
  const short = people - shelters.reduce((sum, { capacity }) => sum + capacity!, 0);
  return short > 0 ? [{ code: 'shelter-too-small', amount: short }] : [];
}

export function askRoute(data: ContingencyData, spot: Spot | undefined, records: Records): Question {
  const { alternateRouteId } = data;
  const main = mainRoute(records)?.data;
  if (!main) return { ask: 'route', gaps: [{ code: 'no-route' }] };
  if (!alternateRouteId)
    return { ask: 'route', gaps: needsOf(data).alternate ? [{ code: 'no-alternate' }] : [] };
  const alternate = records.get(ROUTE, alternateRouteId)?.data;
  if (!alternate) return { ask: 'route', gaps: [{ code: 'alternate-gone', id: alternateRouteId }] };
  const leavesAtM = Math.round(project(main.points, alternate.points[0]!)!.alongM);
  const behind = (spot?.alongM ?? 0) - leavesAtM;
  return {
    ask: 'route',
    routeId: alternateRouteId,
    leavesAtM,
    gaps: behind > 0 ? [{ code: 'alternate-behind', id: alternateRouteId, amount: behind }] : [],
  };
}

export const askSay = ({ comms }: ContingencyData): Question => ({
  ask: 'say',
  words: comms,
  gaps: unlessSaid(comms, 'no-words'),
});

export function askTell({ informed }: ContingencyData, records: Records): Question {
  const roles = informed.map((role) => ({ role, personIds: ids(role, records) }));
  const gaps = roles.flatMap(({ role, personIds }) => unfilled(role, personIds));
  return { ask: 'tell', roles, gaps: roles.length ? gaps : [{ code: 'nobody-told' }] };
}

export const askEscalate = ({ escalate }: ContingencyData): Question => ({
  ask: 'escalate',
  words: escalate,
  gaps: unlessSaid(escalate, 'no-escalation'),
});

export const askEnd = ({ standDown }: ContingencyData): Question => ({
  ask: 'end',
  words: standDown,
  gaps: unlessSaid(standDown, 'no-end'),
});
