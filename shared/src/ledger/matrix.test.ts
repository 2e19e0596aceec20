import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../event/index.js';
import {
  idOf,
  sampleEvent,
  SAMPLE_BEFORE,
  SAMPLE_COMMANDS,
  SAMPLE_NOW,
  sampleViewer,
} from '../testing/index.js';
import { decide, registry } from './index.js';

const STAFF = 'owner organiser control';
const WORKING = `${STAFF} lead_marshal marshal`;
const EVERYONE = `${WORKING} liaison mediator observer`;

const PLAN_KINDS = [
  'person',
  'route',
  'checkpoint',
  'pinch',
  'sector',
  'place',
  'post',
  'shift',
  'contingency',
  'risk',
  'risk_matrix',
  'permit',
  'channel',
  'briefing',
  'crowd_plan',
];

/** Who may, written down by hand: a change of rights has to be made here as well, on purpose. */
const MAY: Record<string, string> = {
  'event.create': '',
  'event.edit': 'owner organiser',
  'event.go_live': STAFF,
  'event.back_to_planning': STAFF,
  'event.close': STAFF,
  'event.reopen': STAFF,
  'person.join': '',
  'person.change_role': 'owner organiser',
  'person.end_access': STAFF,
  'person.share_position': EVERYONE,
  'person.set_language': EVERYONE,
  'plan.step': STAFF,
  'incident.report': WORKING,
  'incident.acknowledge': `${STAFF} lead_marshal`,
  'incident.take': `${STAFF} lead_marshal`,
  // Control has it: a lead lets go of their own only.
  'incident.let_go': STAFF,
  'incident.assign': `${STAFF} lead_marshal`,
  'incident.answer': `${STAFF} lead_marshal`,
  // Whoever reported it may take back their own slip.
  'incident.cancel': `${STAFF} lead_marshal marshal`,
  'incident.escalate': '',
  'incident.miss_marshal': '',
  'incident.release': `${STAFF} lead_marshal`,
  'incident.arrive': `${STAFF} lead_marshal`,
  'incident.mark_controlled': `${STAFF} lead_marshal`,
  'incident.close': `${STAFF} lead_marshal`,
  'incident.reopen': STAFF,
  'incident.add_note': WORKING,
  'incident.describe': WORKING,
  'incident.change_priority': `${STAFF} lead_marshal`,
  'incident.reclassify': STAFF,
  'incident.locate': WORKING,
  'incident.link_duplicate': STAFF,
  'message.send': `${STAFF} lead_marshal`,
  'ack.give': WORKING,
  'receipt.mark': EVERYONE,
  'note.write': STAFF,
  'agreement.change': 'owner organiser',
  'progress.record': STAFF,
  'progress.clear': STAFF,
  'march_alert.note': '',
  'march_alert.end': '',
  'march_alert.acknowledge': STAFF,
  'march_alert.report': STAFF,
  'check_in.report': WORKING,
  'debrief.write': `${STAFF} lead_marshal`,
  // It is control's own: a lead settles only theirs.
  'debrief.settle': STAFF,
  'task.create': `${STAFF} lead_marshal`,
  'task.change': `${STAFF} lead_marshal`,
  // A marshal works on their own tasks: the list is nobody's, the other is theirs.
  'task.tick': `${STAFF} lead_marshal`,
  'task.start': WORKING,
  'task.finish': WORKING,
  'task.cancel': `${STAFF} lead_marshal`,
  'task.reopen': WORKING,
  'roll_call.start': `${STAFF} lead_marshal`,
  'roll_call.end': STAFF,
  'roll_answer.give': WORKING,
  'announcement.record': `${STAFF} lead_marshal`,
  'announcement.relay': STAFF,
  // Marshals at the rear, once it was relayed to them.
  'announcement.hear': `${STAFF} lead_marshal`,
  // On the street with the code that control reads out, which the sample has.
  'activation.start': WORKING,
  'activation.step': WORKING,
  'activation.reroute': STAFF,
  'activation.stand_down': STAFF,
  'activation.reopen': STAFF,
  'drill.begin': STAFF,
  'drill.inject': STAFF,
  'drill.meet': STAFF,
  'drill.end': STAFF,
  'version.name': STAFF,
  'version.edit': STAFF,
  'version.share': 'owner organiser',
  'version.withdraw': 'owner organiser',
  'version.agree': 'owner organiser liaison',
  'version.take_back': 'liaison',
  'version.remove': STAFF,
  'comment.add': `${STAFF} liaison mediator`,
  'comment.reply': `${STAFF} liaison mediator`,
  'comment.resolve': `${STAFF} liaison mediator`,
  'comment.reopen': `${STAFF} liaison mediator`,
  'comment.remove': 'liaison',
  'shift.accept': WORKING,
  'shift.decline': WORKING,
  'shift.ask_swap': WORKING,
  'shift.answer_swap': STAFF,
  'waiver.give': 'owner organiser',
  'waiver.withdraw': 'owner organiser',
  ...Object.fromEntries(
    PLAN_KINDS.flatMap((kind) => ['add', 'edit', 'remove'].map((verb) => [`${kind}.${verb}`, STAFF])),
  ),
};

function attempt(role: string, name: string): string {
  const state = sampleEvent();
  const send = (as: string, command: string, payload: object) =>
    decide(
      state,
      sampleViewer(as, state),
      { id: idOf(`${as} ${command}`), name: command, payload, happenedAt: '2026-05-01T16:00:01.000Z' },
      SAMPLE_NOW,
    );
  const before = SAMPLE_BEFORE[name];
  if (before) {
    const prepared = send('control', ...before);
    if (!prepared.ok) throw new Error(`${before[0]}: ${prepared.error.code}`);
    state.apply(prepared.value, state.seq + 1);
  }
  const decision = send(role, name, SAMPLE_COMMANDS[name]!(idOf(role), idOf('fresh')));
  return decision.ok ? 'accepted' : decision.error.code;
}

/** Codes that mean "not you", as against "not now" or "not like this". */
const NOT_YOU = ['not-permitted', 'out-of-scope', 'not-found'];

describe('role × command', () => {
  test('every command has a sample and an expectation', () => {
    const names = registry.commands.map((command) => command.name).sort();
    expect(Object.keys(SAMPLE_COMMANDS).sort()).toEqual(names);
    expect(Object.keys(MAY).sort()).toEqual(names);
  });

  const cases = registry.commands.flatMap(({ name }) => ROLES.map((role): [string, string] => [role, name]));
  test.each(cases)('%s %s', (role, name) => {
    const answer = attempt(role, name);
    if (MAY[name]!.split(' ').includes(role)) expect(answer).toBe('accepted');
    else expect(NOT_YOU).toContain(answer);
  });

  test.each(registry.commands.map(({ name }) => name))('%s refuses an unknown key', (name) => {
    const state = sampleEvent();
    const payload = { ...SAMPLE_COMMANDS[name]!(idOf('owner'), idOf('fresh')), surprise: true };
    const decision = decide(
      state,
      sampleViewer('system', state),
      { id: idOf('x'), name, payload, happenedAt: SAMPLE_NOW },
      SAMPLE_NOW,
    );
    expect(decision).toMatchObject({
      ok: false,
      error: { code: 'bad-shape', fields: expect.arrayContaining(['surprise']) },
    });
  });
});
