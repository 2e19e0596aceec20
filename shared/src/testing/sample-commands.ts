import { contingencyCode } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import {
  idOf,
  sampleBands,
  sampleMarchAlert,
  sampleContingency,
  sampleEventData,
  sampleRisk,
  SAMPLE_EVENT_ID,
} from './sample-event.js';
import { sampleAnnouncement } from './sample-announcement.js';
import { sampleDrill } from './sample-drill.js';

const POINTS: [number, number][] = [
  [-77.03, 38.891],
  [-77.025, 38.893],
];
/** Each of those who work the event has a shift of these hours, beside the one of the marshal. */
const SAMPLE_OFFER = {
  postId: idOf('post'),
  from: '2026-05-01T18:30:00.000Z',
  to: '2026-05-01T20:00:00.000Z',
};
const RING: [number, number][] = [
  [-77.03, 38.89],
  [-77.028, 38.89],
  [-77.028, 38.892],
];

/**
 * For every command that exists, a payload that the sample event accepts from whoever is entitled to it. `self` is
 * the sender and `fresh` an id that is not taken. A new command without a line here fails the tests that walk the
 * registry.
 */
export const SAMPLE_COMMANDS: Record<string, (self: Id, fresh: Id) => object> = {
  'event.create': () => ({ data: sampleEventData }),
  'event.edit': () => ({ id: SAMPLE_EVENT_ID, set: { name: 'March for the rivers' } }),
  'event.go_live': () => ({ id: SAMPLE_EVENT_ID }),
  'event.back_to_planning': () => ({ id: SAMPLE_EVENT_ID }),
  'event.close': () => ({ id: SAMPLE_EVENT_ID }),
  'event.reopen': () => ({ id: SAMPLE_EVENT_ID }),

  'person.add': (_self, fresh) => ({
    id: fresh,
    data: { callSign: 'new one', role: 'marshal', access: 'none' },
  }),
  'person.edit': () => ({ id: idOf('idle'), set: { squad: 'Squad 2' } }),
  'person.remove': () => ({ id: idOf('idle') }),
  'person.join': () => ({
    id: idOf('idle'),
    callSign: 'idle',
    role: 'marshal',
    joinedAt: '2026-05-01T15:00:00.000Z',
  }),
  'person.change_role': () => ({
    id: idOf('other marshal'),
    role: 'lead_marshal',
    sectorIds: [idOf('sector')],
  }),
  'person.end_access': () => ({ id: idOf('other marshal') }),
  'person.share_position': (self) => ({ id: self, shares: true }),
  'person.set_language': (self) => ({ id: self, language: 'es' }),

  'route.add': (_self, fresh) => ({
    id: fresh,
    data: { name: 'Alternate', role: 'alternate', points: POINTS, widths: [9] },
  }),
  'route.edit': () => ({ id: idOf('route'), set: { paceMps: 0.8 } }),
  'route.remove': () => ({ id: idOf('route') }),
  'checkpoint.add': (_self, fresh) => ({
    id: fresh,
    data: { routeId: idOf('route'), code: 'CP2', at: POINTS[1] },
  }),
  'checkpoint.edit': () => ({ id: idOf('checkpoint'), set: { crossing: true } }),
  'checkpoint.remove': () => ({ id: idOf('checkpoint') }),
  'pinch.add': (_self, fresh) => ({
    id: fresh,
    data: { routeId: idOf('route'), at: POINTS[1], lengthM: 20, widthM: 4 },
  }),
  'pinch.edit': () => ({ id: idOf('pinch'), set: { widthM: 4 } }),
  'pinch.remove': () => ({ id: idOf('pinch') }),
  'sector.add': (_self, fresh) => ({ id: fresh, data: { name: 'Sector C', code: 'C', area: RING } }),
  'sector.edit': () => ({ id: idOf('sector'), set: { name: 'Sector Alpha' } }),
  'sector.remove': () => ({ id: idOf('other sector') }),
  'place.add': (_self, fresh) => ({
    id: fresh,
    data: { type: 'toilets', name: 'Toilets', at: { point: POINTS[0] } },
  }),
  'place.edit': () => ({ id: idOf('water'), set: { name: 'Water north' } }),
  'place.remove': () => ({ id: idOf('water') }),
  'post.add': (_self, fresh) => ({
    id: fresh,
    data: { code: 'A-2', name: 'Gate', at: POINTS[0], assignment: 'assembly', needs: { count: 1 } },
  }),
  'post.edit': () => ({ id: idOf('post'), set: { needs: { count: 3 } } }),
  'post.remove': () => ({ id: idOf('post') }),
  'shift.add': (_self, fresh) => ({
    id: fresh,
    data: {
      postId: idOf('post'),
      personId: idOf('other marshal'),
      from: '2026-05-01T14:00:00.000Z',
      to: '2026-05-01T18:00:00.000Z',
    },
  }),
  'shift.edit': () => ({ id: idOf('shift'), set: { to: '2026-05-01T19:00:00.000Z' } }),
  'shift.remove': () => ({ id: idOf('shift') }),
  'contingency.add': (_self, fresh) => ({ id: fresh, data: { ...sampleContingency, code: 'SC-90' } }),
  'contingency.edit': () => ({ id: idOf('contingency'), set: { priority: 2 } }),
  'contingency.remove': () => ({ id: idOf('contingency') }),
  'risk.add': (_self, fresh) => ({ id: fresh, data: { ...sampleRisk, code: 'R90' } }),
  'risk.edit': () => ({ id: idOf('risk'), set: { hazard: 'Lightning and hail' } }),
  'risk.remove': () => ({ id: idOf('risk') }),
  'risk_matrix.add': () => ({ id: SAMPLE_EVENT_ID, data: { name: 'Council', bands: sampleBands } }),
  'risk_matrix.edit': () => ({ id: SAMPLE_EVENT_ID, set: { name: 'Council' } }),
  'risk_matrix.remove': () => ({ id: SAMPLE_EVENT_ID }),
  'permit.add': (_self, fresh) => ({
    id: fresh,
    data: { form: 'other', name: 'Street closure', authority: 'City', state: 'needed' },
  }),
  'permit.edit': () => ({ id: idOf('permit'), set: { state: 'granted' } }),
  'permit.remove': () => ({ id: idOf('permit') }),
  'channel.add': (_self, fresh) => ({
    id: fresh,
    data: { name: 'Runner', net: 'operations', medium: 'runner', tier: 'emergency' },
  }),
  'channel.edit': () => ({ id: idOf('channel'), set: { channel: '2' } }),
  'channel.remove': () => ({ id: idOf('channel') }),
  'briefing.add': () => ({ id: SAMPLE_EVENT_ID, data: { objectives: ['Arrive'] } }),
  'briefing.edit': () => ({ id: SAMPLE_EVENT_ID, set: { weather: 'Dry' } }),
  'briefing.remove': () => ({ id: SAMPLE_EVENT_ID }),
  'shift.accept': (self) => ({ id: idOf(`shift of ${self}`), offer: SAMPLE_OFFER }),
  'shift.decline': (self) => ({
    id: idOf(`shift of ${self}`),
    offer: SAMPLE_OFFER,
    why: 'Exam that morning',
  }),
  'shift.ask_swap': (self) => ({ id: idOf(`shift of ${self}`), offer: SAMPLE_OFFER }),
  'shift.answer_swap': () => ({
    id: idOf('shift to swap'),
    answer: { give: idOf('marshal') },
  }),
  'crowd_plan.add': () => ({ id: SAMPLE_EVENT_ID, data: { paceMps: 0.8 } }),
  'crowd_plan.edit': () => ({ id: SAMPLE_EVENT_ID, set: { paceMps: 0.7 } }),
  'crowd_plan.remove': () => ({ id: SAMPLE_EVENT_ID }),
  'plan.step': (_self, fresh) => ({
    steps: [
      { name: 'route.edit', payload: { id: idOf('route'), set: { name: 'Main route' } } },
      {
        name: 'place.add',
        payload: { id: fresh, data: { type: 'water', name: 'Water 2', at: { point: POINTS[1] } } },
      },
    ],
  }),

  'incident.report': (_self, fresh) => ({
    id: fresh,
    type: 'lost',
    place: { point: POINTS[1], sectorId: idOf('sector') },
  }),
  'incident.acknowledge': () => ({ id: idOf('incident') }),
  'incident.take': () => ({ id: idOf('incident') }),
  'incident.let_go': () => ({ id: idOf('incident') }),
  'incident.assign': () => ({ id: idOf('incident'), personIds: [idOf('other marshal')] }),
  'incident.answer': () => ({ id: idOf('incident'), personId: idOf('other marshal'), answer: 'accept' }),
  'incident.cancel': () => ({ id: idOf('incident'), why: 'A slip of the thumb' }),
  'incident.escalate': () => ({ id: idOf('late incident'), level: 1 }),
  'incident.miss_marshal': (_self, fresh) => ({ id: fresh, personId: idOf('marshal'), place: {} }),
  'incident.release': () => ({ id: idOf('incident'), personId: idOf('other marshal') }),
  'incident.arrive': () => ({ id: idOf('incident') }),
  'incident.mark_controlled': () => ({ id: idOf('incident') }),
  'incident.close': () => ({ id: idOf('incident'), outcome: 'Recovered' }),
  'incident.reopen': () => ({ id: idOf('closed incident') }),
  'incident.add_note': (_self, fresh) => ({ id: idOf('incident'), noteId: fresh, text: 'Medic on the way' }),
  'incident.describe': () => ({ id: idOf('incident'), text: 'Fainted in the sun' }),
  'incident.change_priority': () => ({ id: idOf('incident'), priority: 1 }),
  'incident.reclassify': () => ({ id: idOf('incident'), sensitivity: 'medical' }),
  'incident.locate': () => ({ id: idOf('incident'), place: { point: POINTS[0] } }),
  'incident.link_duplicate': () => ({ id: idOf('closed incident'), of: idOf('incident') }),

  'message.send': (_self, fresh) => ({
    id: fresh,
    to: { sectorId: idOf('sector') },
    text: 'Slow down at the corner',
  }),
  'ack.give': (_self, fresh) => ({ id: fresh, messageId: idOf('message') }),
  'receipt.mark': (self) => ({ id: self, deliveredSeq: 3, readSeq: 2 }),
  'note.write': (_self, fresh) => ({
    id: fresh,
    text: 'Bus lane reopened',
    channel: 'radio',
    saidBy: 'Sgt. Lopez',
  }),
  'agreement.change': () => ({ id: SAMPLE_EVENT_ID, shares: { place: 'reduced', 'incident:lost': 'full' } }),
  'progress.record': () => ({ id: idOf('route'), headM: 500 }),
  'progress.clear': () => ({ id: idOf('route') }),
  'march_alert.note': (_self, fresh) => ({ id: fresh, ...sampleMarchAlert }),
  'march_alert.end': () => ({ id: idOf('march alert') }),
  'march_alert.acknowledge': () => ({ id: idOf('march alert') }),
  'march_alert.report': (_self, fresh) => ({
    id: idOf('march alert'),
    incidentId: fresh,
    type: 'route',
    priority: 3,
    text: 'The head stands at 14th Street',
  }),
  'waiver.give': (_self, fresh) => ({
    id: fresh,
    rule: 'water-gap',
    key: 'water-gap',
    facts: '0011223344556677',
    reason: 'The cafés along the way give water',
  }),
  'waiver.withdraw': () => ({ id: idOf('waiver') }),
  'check_in.report': (self) => ({ id: self }),

  'activation.start': (_self, fresh) => ({
    id: fresh,
    contingencyId: idOf('contingency'),
    messageId: idOf('activation message'),
    code: contingencyCode(SAMPLE_EVENT_ID, idOf('contingency')),
  }),
  'activation.step': (_self, fresh) => ({
    id: fresh,
    contingencyId: idOf('route plan'),
    stepId: idOf('route step'),
    answer: 'done',
  }),
  'activation.reroute': () => ({ id: idOf('activation'), alternate: false }),
  'activation.stand_down': () => ({
    id: idOf('activation'),
    messageId: idOf('stand-down message'),
    outcome: 'The street is free',
  }),
  'activation.reopen': () => ({ id: idOf('activation') }),

  'debrief.write': (self) => ({
    id: self,
    wentWell: 'Everybody knew their post',
    injuries: 1,
    followUps: [{ id: idOf('follow-up'), what: 'More water at CP4' }],
  }),
  'debrief.settle': () => ({ id: idOf('control'), followUpId: idOf('follow-up'), done: true }),

  'task.create': (_self, fresh) => ({ id: fresh, title: 'Count the vests' }),
  'task.change': () => ({ id: idOf('task'), title: 'Open both side gates' }),
  'task.tick': () => ({ id: idOf('list'), itemId: idOf('item'), done: true }),
  'task.start': () => ({ id: idOf('task') }),
  'task.finish': () => ({ id: idOf('task'), outcome: 'Open' }),
  'task.cancel': () => ({ id: idOf('task') }),
  'task.reopen': () => ({ id: idOf('task') }),
  'roll_call.start': (_self, fresh) => ({ id: fresh, scope: { sectorId: idOf('sector') } }),
  'roll_call.end': () => ({ id: idOf('roll call') }),
  'roll_answer.give': (_self, fresh) => ({
    id: fresh,
    rollCallId: idOf('roll call'),
    personId: idOf('marshal'),
  }),
  'announcement.record': (_self, fresh) => ({ id: fresh, ...sampleAnnouncement }),
  'announcement.relay': (_self, fresh) => ({
    id: idOf('announcement'),
    messageId: fresh,
    text: 'You can leave by 12th Street',
  }),
  'announcement.hear': () => ({ id: idOf('announcement'), audible: 'yes' }),

  'drill.begin': (_self, fresh) => ({ id: fresh, ...sampleDrill }),
  'drill.inject': () => ({
    id: idOf('drill'),
    inject: { id: 'rain', title: { en: 'Rain' }, expects: [] },
  }),
  'drill.meet': () => ({ id: idOf('drill'), injectId: 'thunder', expectationId: 'thunder-1' }),
  'drill.end': () => ({ id: idOf('drill') }),

  'version.name': (_self, fresh) => ({ id: fresh, entry: 5, name: 'After the walk', remarks: 'As walked' }),
  'version.edit': () => ({ id: idOf('own version'), set: { name: 'Draft 2' } }),
  'version.share': () => ({ id: idOf('own version') }),
  'version.withdraw': () => ({ id: idOf('version') }),
  'version.agree': () => ({ id: idOf('version'), looked: { entry: 20, name: 'For the police' } }),
  'version.take_back': () => ({ id: idOf('signed version'), by: idOf('liaison') }),
  'version.remove': () => ({ id: idOf('own version') }),
  'comment.add': (_self, fresh) => ({
    id: fresh,
    versionId: idOf('version'),
    on: { point: POINTS[0], record: { kind: 'post', id: idOf('post') } },
    text: 'Can this stand on the other kerb?',
  }),
  'comment.reply': (_self, fresh) => ({ id: idOf('comment'), replyId: fresh, text: 'Yes' }),
  'comment.resolve': () => ({ id: idOf('comment') }),
  'comment.reopen': () => ({ id: idOf('settled comment') }),
  'comment.remove': () => ({ id: idOf('comment') }),
};

/** What has to be so before a command of the samples makes sense, done by whoever may. */
export const SAMPLE_BEFORE: Record<string, readonly [string, object]> = {
  'event.go_live': ['event.back_to_planning', { id: SAMPLE_EVENT_ID }],
  'event.reopen': ['event.close', { id: SAMPLE_EVENT_ID }],
  // One record per event, with the event's own id.
  'risk_matrix.add': ['risk_matrix.remove', { id: SAMPLE_EVENT_ID }],
  'briefing.add': ['briefing.remove', { id: SAMPLE_EVENT_ID }],
  'crowd_plan.add': ['crowd_plan.remove', { id: SAMPLE_EVENT_ID }],
  'incident.answer': ['incident.assign', { id: idOf('incident'), personIds: [idOf('other marshal')] }],
  'activation.reopen': [
    'activation.stand_down',
    { id: idOf('activation'), messageId: idOf('stand-down message') },
  ],
  'task.reopen': ['task.finish', { id: idOf('task') }],
  'incident.let_go': ['incident.take', { id: idOf('incident') }],
  'incident.release': ['incident.assign', { id: idOf('incident'), personIds: [idOf('other marshal')] }],
  'incident.mark_controlled': ['incident.acknowledge', { id: idOf('incident') }],
};
