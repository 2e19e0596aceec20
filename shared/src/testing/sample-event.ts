import {
  ROLES,
  type ContingencyData,
  type EventData,
  type PersonData,
  type RiskData,
  type RiskMatrixData,
  type Role,
  type Viewer,
} from '../event/index.js';
import { newId, seededRandom, type Id } from '../kernel/index.js';
import { decide, EventState, systemViewer, viewerOf } from '../ledger/index.js';
import { sampleAnnouncement } from './sample-announcement.js';
import { playDrill } from './sample-drill.js';

/** Ids by name, the same in every run: `idOf('post 1')`. */
export function idOf(name: string): Id {
  let seed = 2166136261;
  for (const char of name) seed = Math.imul(seed ^ char.codePointAt(0)!, 16777619);
  return newId(Date.UTC(2026, 3, 1), seededRandom(seed));
}

export const SAMPLE_EVENT_ID = idOf('event');
export const SAMPLE_NOW = '2026-05-01T16:00:00.000Z';

export const sampleEventData: EventData = {
  name: 'March for the river',
  place: 'Washington DC',
  timeZone: 'America/New_York',
  opensAt: '2026-05-01T13:00:00.000Z',
  closesAt: '2026-05-01T21:00:00.000Z',
  expected: { low: 5_000, likely: 8_000, high: 12_000 },
  languages: ['en', 'zh-Hant', 'es'],
  phases: [{ phase: 'march', startsAt: '2026-05-01T15:00:00.000Z', endsAt: '2026-05-01T17:00:00.000Z' }],
  policeContact: 'liaison_only',
  state: 'planning',
};

/** One person of each role, and a second marshal in another sector, by name: `owner`, `marshal`, `other marshal` … */
const PEOPLE: Record<string, Partial<PersonData> & { role: Role }> = {
  ...Object.fromEntries(ROLES.map((role) => [role, { role }])),
  lead_marshal: { role: 'lead_marshal', sectorIds: [idOf('sector')] },
  marshal: {
    role: 'marshal',
    sectorIds: [idOf('sector')],
    contact: { phone: '+1 202 555 0101' },
    name: 'Marta Example',
  },
  'other marshal': { role: 'marshal', sectorIds: [idOf('other sector')] },
  liaison: { role: 'liaison', agency: 'City police' },
};
export const SAMPLE_PEOPLE = Object.keys(PEOPLE);

const SQUARE: [number, number][] = [
  [-77.03, 38.89],
  [-77.02, 38.89],
  [-77.02, 38.9],
  [-77.03, 38.9],
];
const EAST: [number, number][] = SQUARE.map(([lon, lat]) => [lon + 0.01, lat]);

export const sampleContingency: ContingencyData = {
  code: 'SC-03',
  template: 'SC-03-LIGHTNING',
  name: { en: 'Lightning or severe storm' },
  priority: 1,
  order: 3,
  trigger: { en: 'Thunder heard' },
  steps: [{ id: idOf('step'), role: 'event_controller', text: { en: 'Stop the march' } }],
  comms: { en: 'All call' },
  escalate: {},
  standDown: { en: '30 minutes after the last thunder' },
  owner: 'safety_officer',
  informed: ['police_liaison'],
  incidentTypes: ['weather'],
  shelterIds: [],
  postIds: [],
};

/** Being carried out in the sample: everybody has an order in it. */
const sampleRoutePlan: ContingencyData = {
  ...sampleContingency,
  code: 'SC-16',
  template: 'SC-16-ROUTE-BLOCKED',
  name: { en: 'Route blocked' },
  order: 16,
  steps: [
    { id: idOf('route step'), role: 'everyone', text: { en: 'Follow the alternate' } },
    { id: idOf('legal step'), role: 'legal', text: { en: 'Call the lawyers' } },
  ],
  incidentTypes: ['route'],
  alternateRouteId: idOf('route'),
};

export const sampleMarchAlert = {
  sort: 'head_held',
  key: 'head_held',
  routeId: idOf('route'),
  alongM: 400,
  point: [-77.03, 38.894],
  numbers: { forS: 75 },
};

export const sampleRisk: RiskData = {
  code: 'R03',
  hazard: 'Lightning',
  sort: 'other',
  inherent: { likelihood: 2, severity: 5 },
  current: { likelihood: 2, severity: 4 },
  residual: { likelihood: 1, severity: 4 },
  controls: [{ text: 'Shelter list by sector', done: true }],
  owner: 'safety_officer',
  contingencyIds: [idOf('contingency')],
};

/** Every cell the same: which band it is does not matter to the tests that use it. */
export const sampleBands: RiskMatrixData['bands'] = Array.from({ length: 5 }, () =>
  Array.from({ length: 5 }, () => 'medium' as const),
);

/** An event that is live, with at least one record of every kind that a plan and a day have. */
export function sampleEvent(): EventState {
  const state = new EventState();
  const run = (
    name: string,
    payload: object,
    viewer: Viewer = systemViewer(SAMPLE_EVENT_ID),
    at = SAMPLE_NOW,
  ) => {
    const command = { id: idOf(`command ${state.seq}`), name, payload, happenedAt: at };
    const decision = decide(state, viewer, command, at);
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.error)}`);
    state.apply(decision.value, state.seq + 1);
  };
  run('event.create', { data: sampleEventData });
  run('sector.add', { id: idOf('sector'), data: { name: 'Sector A', code: 'A', area: SQUARE } });
  run('sector.add', { id: idOf('other sector'), data: { name: 'Sector B', code: 'B', area: EAST } });
  for (const [name, person] of Object.entries(PEOPLE)) {
    run('person.add', { id: idOf(name), data: { callSign: name, access: 'joined', ...person } });
  }
  const by = (name: string): Viewer => sampleViewer(name, state);
  run('person.add', { id: idOf('idle'), data: { callSign: 'idle', role: 'marshal', access: 'none' } });
  run('route.add', {
    id: idOf('route'),
    data: { name: 'Main', role: 'main', points: SQUARE.slice(0, 3), widths: [12, 8] },
  });
  run('checkpoint.add', {
    id: idOf('checkpoint'),
    data: { routeId: idOf('route'), code: 'CP1', at: SQUARE[1] },
  });
  run('pinch.add', {
    id: idOf('pinch'),
    data: { routeId: idOf('route'), at: SQUARE[1], lengthM: 40, widthM: 5 },
  });
  run('crowd_plan.add', { id: SAMPLE_EVENT_ID, data: { routeId: idOf('route'), columnPerM2: 0.6 } });
  run('place.add', { id: idOf('place'), data: { type: 'assembly', name: 'Plaza', at: { area: SQUARE } } });
  run('place.add', { id: idOf('water'), data: { type: 'water', name: 'Water 1', at: { point: SQUARE[0] } } });
  run('post.add', {
    id: idOf('post'),
    data: {
      code: 'A-1',
      name: 'Corner',
      at: SQUARE[1],
      assignment: 'critical_point',
      sectorId: idOf('sector'),
      needs: { count: 2 },
    },
  });
  run('shift.add', {
    id: idOf('shift'),
    data: {
      postId: idOf('post'),
      personId: idOf('marshal'),
      from: '2026-05-01T14:00:00.000Z',
      to: '2026-05-01T18:00:00.000Z',
    },
  });
  run('contingency.add', { id: idOf('contingency'), data: sampleContingency });
  run('risk.add', { id: idOf('risk'), data: sampleRisk });
  run('risk_matrix.add', { id: SAMPLE_EVENT_ID, data: { name: 'House', bands: sampleBands } });
  run('permit.add', {
    id: idOf('permit'),
    data: {
      form: 'nps_ncr',
      name: 'Demonstration permit',
      authority: 'National Park Service',
      state: 'filed',
    },
  });
  run('channel.add', {
    id: idOf('channel'),
    data: { name: 'OPS', net: 'operations', medium: 'radio', tier: 'primary', channel: '1' },
  });
  run('briefing.add', { id: SAMPLE_EVENT_ID, data: { objectives: ['Everyone goes home safe'] } });
  for (const name of ['owner', 'organiser', 'control', 'lead_marshal', 'marshal', 'other marshal']) {
    run('shift.add', {
      id: idOf(`shift of ${idOf(name)}`),
      data: {
        postId: idOf('post'),
        personId: idOf(name),
        from: '2026-05-01T18:30:00.000Z',
        to: '2026-05-01T20:00:00.000Z',
      },
    });
  }
  run('shift.add', {
    id: idOf('shift to swap'),
    data: {
      postId: idOf('post'),
      personId: idOf('other marshal'),
      from: '2026-05-01T20:00:00.000Z',
      to: '2026-05-01T20:30:00.000Z',
      state: 'swap_asked',
    },
  });
  run(
    'waiver.give',
    {
      id: idOf('waiver'),
      rule: 'no-alternate',
      key: 'no-alternate',
      facts: '8899aabbccddeeff',
      reason: 'The square is the only way',
    },
    by('organiser'),
  );
  run('event.go_live', { id: SAMPLE_EVENT_ID });
  run(
    'incident.report',
    {
      id: idOf('incident'),
      type: 'medical',
      place: { point: SQUARE[1], sectorId: idOf('sector') },
      text: 'Someone fainted',
    },
    by('marshal'),
  );
  run(
    'incident.report',
    { id: idOf('secret incident'), type: 'arrest', sensitivity: 'control', place: { point: SQUARE[2] } },
    by('control'),
  );
  // Nobody acknowledged it: by SAMPLE_NOW the first step of the chain is long due.
  const early: [string, object] = [
    'incident.report',
    { id: idOf('late incident'), type: 'other', priority: 1, place: {} },
  ];
  run(...early, by('control'), '2026-05-01T15:50:00.000Z');
  run('incident.report', { id: idOf('closed incident'), type: 'lost', place: {} }, by('control'));
  run('incident.close', { id: idOf('closed incident') }, by('control'));
  run('message.send', { id: idOf('message'), to: { all: true }, text: 'Water at CP1' }, by('control'));
  run('ack.give', { id: idOf('ack'), messageId: idOf('message') }, by('other marshal'));
  const marked = { id: idOf('other marshal'), deliveredSeq: state.seq, readSeq: state.seq };
  run('receipt.mark', marked, by('other marshal'));
  run('note.write', { id: idOf('note'), text: 'Radio check done' }, by('control'));
  run('progress.record', { id: idOf('route'), headM: 400, tailM: 0 });
  run('march_alert.note', { id: idOf('march alert'), ...sampleMarchAlert });
  run('check_in.report', { id: idOf('other marshal') }, by('other marshal'));
  run('version.name', { id: idOf('version'), entry: 20, name: 'For the police' }, by('organiser'));
  run('version.share', { id: idOf('version') }, by('organiser'));
  run('version.name', { id: idOf('own version'), entry: 10, name: 'Draft' }, by('organiser'));
  run('version.name', { id: idOf('signed version'), entry: 15, name: 'Signed' }, by('organiser'));
  run('version.share', { id: idOf('signed version') }, by('organiser'));
  const looked = { entry: 15, name: 'Signed' };
  run('version.agree', { id: idOf('signed version'), looked }, by('liaison'));
  const comment = (name: string, text: string, who: string, versionId = idOf('version')) =>
    run('comment.add', { id: idOf(name), versionId, text }, by(who));
  comment('comment', 'The bus stop is in the way', 'liaison');
  comment('settled comment', 'Which kerb?', 'mediator');
  run('comment.resolve', { id: idOf('settled comment') }, by('control'));
  comment('own comment', 'Ask the stewards first', 'organiser', idOf('own version'));
  run(
    'task.create',
    { id: idOf('task'), title: 'Open the side gate', ownerIds: [idOf('marshal')] },
    by('control'),
  );
  run(
    'task.create',
    { id: idOf('list'), title: 'Sweep', checklist: [{ id: idOf('item'), text: 'North side' }] },
    by('control'),
  );
  const asked = { id: idOf('follow-up'), what: 'More water at CP4', ownerId: idOf('lead_marshal') };
  run('debrief.write', { id: idOf('control'), toChange: 'Brief earlier', followUps: [asked] }, by('control'));
  run('roll_call.start', { id: idOf('roll call'), scope: { all: true } }, by('control'));
  run('announcement.record', { id: idOf('announcement'), ...sampleAnnouncement }, by('control'));
  run('contingency.add', { id: idOf('route plan'), data: sampleRoutePlan });
  const started = { contingencyId: idOf('route plan'), messageId: idOf('start message') };
  run('activation.start', { id: idOf('activation'), ...started }, by('control'));
  const done = { contingencyId: idOf('route plan'), stepId: idOf('route step'), answer: 'done' };
  run(
    'activation.step',
    { id: idOf('step answer'), ...done },
    by('other marshal'),
    '2026-05-01T15:59:00.000Z',
  );
  playDrill(run, SAMPLE_EVENT_ID, idOf('drill'));
  return state;
}

export function sampleViewer(name: string, state: EventState): Viewer {
  if (name === 'system') return systemViewer(SAMPLE_EVENT_ID);
  const viewer = viewerOf(state, SAMPLE_EVENT_ID, idOf(name));
  if (!viewer) throw new Error(`${name} has not joined`);
  return viewer;
}
