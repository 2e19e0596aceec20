import type { ContingencyData, EventData, PersonData, PlaceType } from '../event/index.js';
import { fromPlane, type Position } from '../geo/index.js';
import type { Id } from '../kernel/index.js';
import { decide, EventState, systemViewer } from '../ledger/index.js';
import { idOf } from './sample-event.js';

/**
 * A small plan with nothing wrong: 900 m of street, 500 people, everything that the plan check asks for. Tests break
 * one thing at a time.
 */
export const PLAN_EVENT_ID = idOf('sound plan');
/** Two months before. */
export const PLAN_NOW = '2026-03-01T12:00:00.000Z';

/** A command of the plan: its name and payload. */
export type PlanCommand = readonly [name: string, payload: object];

const ORIGIN: Position = [-77.03, 38.89];
/** Metres east and north of the start. */
export function spot(x: number, y: number): [number, number] {
  const [lon, lat] = fromPlane(ORIGIN, [x, y]);
  return [lon, lat];
}

/** On the day of the march, in UTC. */
export const clock = (time: string): string => `2026-05-02T${time}:00.000Z`;

const phase = (name: EventData['phases'][number]['phase'], from: string, to: string) => ({
  phase: name,
  startsAt: clock(from),
  endsAt: clock(to),
});
export const PLAN_PHASES: EventData['phases'] = [
  phase('pre_event', '12:00', '14:00'),
  phase('assembly', '14:00', '15:00'),
  phase('march', '15:00', '16:30'),
  phase('rally', '16:30', '17:30'),
  phase('disbandment', '17:30', '19:00'),
];

const event: EventData = {
  name: 'A sound march',
  place: 'Washington DC',
  timeZone: 'America/New_York',
  opensAt: clock('12:00'),
  closesAt: clock('20:00'),
  expected: { low: 400, likely: 500, high: 600 },
  languages: ['en', 'zh-Hant', 'es'],
  phases: PLAN_PHASES,
  policeContact: 'liaison_only',
  state: 'planning',
};

const add = (kind: string, name: string, data: object): PlanCommand => [
  `${kind}.add`,
  { id: idOf(name), data },
];
const square = (x: number, y: number, side: number): [number, number][] => [
  spot(x, y),
  spot(x + side, y),
  spot(x + side, y + side),
  spot(x, y + side),
];

const routes = [
  add('route', 'main', {
    name: 'Main',
    role: 'main',
    points: [spot(0, 0), spot(300, 0), spot(600, 20), spot(900, 20)],
    widths: [12, 12, 12],
  }),
  add('route', 'alternate', {
    name: 'Alternate',
    role: 'alternate',
    points: [spot(0, 0), spot(0, 150), spot(900, 150), spot(900, 20)],
    widths: [14, 14, 14],
  }),
  ...[1, 2].map((n) =>
    add('route', `way out ${n}`, {
      name: `Way out ${n}`,
      role: 'dispersal',
      points: [spot(900, 20), spot(900 + 100 * n, 300)],
      widths: [10],
    }),
  ),
  ...[0, 300, 600, 900].map((x, i) =>
    add('checkpoint', `CP${i + 1}`, {
      routeId: idOf('main'),
      code: `CP${i + 1}`,
      at: spot(x, x > 300 ? 20 : 0),
      ...(i === 1 || i === 2 ? { crossing: true } : {}),
    }),
  ),
  add('pinch', 'narrow', {
    routeId: idOf('main'),
    name: 'Works',
    at: spot(450, 10),
    lengthM: 20,
    widthM: 11,
  }),
  add('sector', 'sector a', { name: 'All of it', code: 'A', area: square(-200, -600, 1_300) }),
];

const place = (type: PlaceType, name: string, x: number, y: number, more: object = {}): PlanCommand =>
  add('place', name, { type, name, at: { point: spot(x, y) }, ...more });
const places = [
  add('place', 'assembly', { type: 'assembly', name: 'Plaza', at: { area: square(-60, -30, 60) } }),
  add('place', 'rally', { type: 'rally', name: 'Lawn', at: { area: square(900, 0, 60) } }),
  place('dispersal', 'dispersal', 960, 60),
  ...[150, 450, 750].flatMap((x) => [
    place('first_aid', `first aid ${x}`, x, 15),
    place('aed', `aed ${x}`, x, 16),
  ]),
  place('water', 'water 1', 200, 10),
  place('water', 'water 2', 600, 30),
  place('toilets', 'toilets', 20, 40, { accessible: true }),
  place('transit', 'station', -100, 100, { accessible: true }),
  place('hospital', 'hospital', 4_000, 500),
  place('welfare', 'welfare', 450, 30),
  place('shelter', 'shelter', 450, 200, { capacity: 800 }),
  place('worship', 'chapel', 300, 40, { hours: [{ from: clock('09:00'), to: clock('11:00') }] }),
];

/** Each with two people: who they are follows from their place in the list. */
const POSTS = ['P1', 'P2', 'P3', 'HEAD', 'TAIL'] as const;
const post = (code: (typeof POSTS)[number], x: number, more: object = {}): PlanCommand =>
  add('post', code, {
    code,
    name: code,
    at: spot(x, 10),
    assignment: 'critical_point',
    needs: { count: 2, skills: ['radio'], languages: ['es'] },
    ...more,
  });
const posts = [
  ...[300, 450, 600].map((x, i) => post(POSTS[i]!, x, { sectorId: idOf('sector a') })),
  post('HEAD', 0, { assignment: 'captain', moves: 'head' }),
  post('TAIL', 0, { assignment: 'captain', moves: 'tail' }),
];

const MARSHALS = 40;
const person = (name: string, data: Partial<PersonData> & Pick<PersonData, 'role'>): PlanCommand =>
  add('person', name, { callSign: name, access: 'joined', ...data });
const contact = { phone: '+1 202 555 0100' };
const people = [
  person('control', { role: 'control', contact, duties: ['log_keeper'] }),
  ...[1, 2].map((n) =>
    person(`police contact ${n}`, { role: 'organiser', contact, duties: ['police_liaison'] }),
  ),
  person('lead', { role: 'lead_marshal', contact, sectorIds: [idOf('sector a')] }),
  person('medic', { role: 'marshal', skills: ['medic'], duties: ['medic'] }),
  ...Array.from({ length: MARSHALS }, (_, i) =>
    person(`M${i + 1}`, { role: 'marshal', skills: ['radio'], languages: ['en', 'es'] }),
  ),
];

export const shiftOf = (code: (typeof POSTS)[number], n: 1 | 2): Id => idOf(`shift ${code} ${n}`);
const shifts = POSTS.flatMap((code, i) =>
  ([1, 2] as const).map((n): PlanCommand => [
    'shift.add',
    {
      id: shiftOf(code, n),
      data: {
        postId: idOf(code),
        personId: idOf(`M${2 * i + n}`),
        from: clock('13:00'),
        to: clock('19:00'),
        state: 'accepted',
      },
    },
  ]),
);

const inThree = (text: string): Record<'en' | 'zh-Hant' | 'es', string> => ({
  en: text,
  'zh-Hant': text,
  es: text,
});
const SCENARIOS = ['SC-01', 'SC-03', 'SC-05', 'SC-07', 'SC-10', 'SC-14', 'SC-16', 'SC-17'];
const contingencies = SCENARIOS.map((code, order) =>
  add('contingency', code, {
    code,
    name: inThree(code),
    priority: 1,
    order,
    trigger: inThree('It happens'),
    steps: [{ id: idOf(`${code} step`), role: 'event_controller', text: inThree('Act') }],
    comms: {},
    escalate: {},
    standDown: {},
    owner: 'safety_officer',
    ownerId: idOf('lead'),
    informed: [],
    incidentTypes: [],
    shelterIds: [],
    postIds: [],
    ...(code === 'SC-16' ? { alternateRouteId: idOf('alternate') } : {}),
  } satisfies ContingencyData),
);

const risk = add('risk', 'crush', {
  code: 'R05',
  hazard: 'Crowd crush',
  sort: 'crush',
  inherent: { likelihood: 2, severity: 5 },
  current: { likelihood: 1, severity: 5 },
  residual: { likelihood: 1, severity: 5 },
  controls: [{ text: 'Release in blocks', done: true }],
  owner: 'safety_officer',
  contingencyIds: [idOf('SC-05')],
});

const channels = [
  ...(['primary', 'alternate', 'contingency', 'emergency'] as const).map((tier, i) =>
    add('channel', tier, {
      name: tier,
      net: 'operations',
      medium: (['app', 'radio', 'phone', 'runner'] as const)[i],
      tier,
      ...(i === 1 ? { channel: '1' } : {}),
    }),
  ),
  add('channel', 'medical', {
    name: 'Medical',
    net: 'medical',
    medium: 'radio',
    tier: 'primary',
    channel: '2',
  }),
  add('channel', 'all call', { name: 'All call', net: 'all_call', medium: 'app', tier: 'primary' }),
];

const permit = add('permit', 'permit', {
  form: 'nps_ncr',
  name: 'Demonstration permit',
  authority: 'National Park Service',
  state: 'granted',
});

export function soundPlan(): EventState {
  const state = new EventState();
  return applied(state, [
    ['event.create', { data: event }],
    permit,
    ...routes,
    ...places,
    ...posts,
    ...people,
    ...shifts,
    ...contingencies,
    risk,
    ...channels,
    ['agreement.change', { id: PLAN_EVENT_ID, shares: { sector: 'reduced' } }],
  ]);
}

/** The same plan with commands carried out one after the other; one that is refused is a mistake in the test. */
export function applied(state: EventState, commands: readonly PlanCommand[]): EventState {
  for (const [name, payload] of commands) {
    const command = { id: idOf(`plan ${state.seq}`), name, payload, happenedAt: PLAN_NOW };
    const decision = decide(state, systemViewer(PLAN_EVENT_ID), command, PLAN_NOW);
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.error)}`);
    state.apply(decision.value, state.seq + 1);
  }
  return state;
}
