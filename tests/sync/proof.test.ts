import { describe, expect, test } from '@jest/globals';
import type { Frame } from '@waypost/shared/contract';
import {
  frameContent,
  frameOf,
  registry,
  sightOf,
  snapshotOf,
  decide,
  viewerOf,
  type EventState,
  type Sight,
} from '@waypost/shared/ledger';
import { Replica } from '@waypost/shared/sync';
import {
  idOf,
  sampleEvent,
  SAMPLE_BEFORE,
  SAMPLE_COMMANDS,
  SAMPLE_EVENT_ID,
  SAMPLE_NOW,
  SAMPLE_PEOPLE,
  sampleViewer,
} from '@waypost/shared/testing';

/** The viewer's records as a map that can be compared. */
const contents = (replica: Replica) =>
  Object.fromEntries(
    [...replica.everything()].map((record) => [
      `${record.kind}/${record.id}`,
      JSON.parse(JSON.stringify(record)),
    ]),
  );

const look = (state: EventState, person: string): Sight | undefined => {
  const viewer = viewerOf(state, SAMPLE_EVENT_ID, idOf(person));
  return viewer && sightOf(state, viewer, SAMPLE_NOW);
};

const fresh = (state: EventState, sight: Sight): Replica => {
  const replica = new Replica();
  replica.reset(JSON.parse(JSON.stringify(snapshotOf(state, sight, 'log', SAMPLE_NOW))));
  return replica;
};

/** Who is entitled to send it: the first of these whose command is accepted. */
function accept(state: EventState, name: string) {
  for (const person of ['owner', 'control', 'marshal', 'liaison', 'system']) {
    const payload = SAMPLE_COMMANDS[name]!(idOf(person), idOf('fresh'));
    const command = { id: idOf(`proof ${name}`), name, payload, happenedAt: '2026-05-01T16:00:01.000Z' };
    const decision = decide(state, sampleViewer(person, state), command, SAMPLE_NOW);
    if (decision.ok) return decision.value;
  }
  return undefined;
}

/** Not provable here: it opens a log, so nobody can have looked at it before. */
const OPENS_THE_LOG = 'event.create';

describe('F5 snapshot(n) + frame to m = snapshot(m), V2 a change of rights starts again', () => {
  const commands = registry.commands.map(({ name }) => name).filter((name) => name !== OPENS_THE_LOG);
  const cases = commands.flatMap((name) => SAMPLE_PEOPLE.map((person): [string, string] => [name, person]));

  test.each(cases)('%s seen by %s', (name, person) => {
    const state = sampleEvent();
    const before = SAMPLE_BEFORE[name];
    if (before) state.apply(accept(state, before[0])!, state.seq + 1);
    const sight = look(state, person)!;
    const replica = fresh(state, sight);
    const changes = accept(state, name);
    expect(changes).toBeDefined();

    const applied = state.apply(changes!, state.seq + 1);
    const now = look(state, person);
    if (!now) return expect(name).toBe('person.end_access');
    if (now.rights === sight.rights) {
      const frame = frameOf(
        { after: state.seq - 1, to: state.seq, log: 'log', at: SAMPLE_NOW },
        frameContent(applied, now),
      );
      expect(replica.apply(JSON.parse(JSON.stringify(frame)) as Frame)).toBe('applied');
    } else {
      replica.reset(snapshotOf(state, now, 'log', SAMPLE_NOW));
    }
    expect(contents(replica)).toEqual(contents(fresh(state, now)));
  });
});

describe('V1 nobody is told of what they may not see', () => {
  test.each(SAMPLE_PEOPLE)('%s', (person) => {
    const state = sampleEvent();
    const sight = look(state, person)!;
    const bytes = JSON.stringify(snapshotOf(state, sight, 'log', SAMPLE_NOW));
    const staff = ['owner', 'organiser', 'control'].includes(person);
    expect(bytes.includes(idOf('secret incident'))).toBe(staff);
    expect(bytes.includes('202 555 0101')).toBe(['owner', 'control', 'marshal'].includes(person));
    expect(bytes.includes('Radio check done')).toBe(staff);
    expect(bytes.includes(idOf('shift'))).toBe(staff || ['lead_marshal', 'marshal'].includes(person));
  });

  test('a record that was never seen is not even dropped', () => {
    const state = sampleEvent();
    const sight = look(state, 'liaison')!;
    const applied = state.apply(
      [{ kind: 'incident', id: idOf('secret incident'), removed: true }],
      state.seq + 1,
    );
    expect(frameContent(applied, sight)).toEqual({ put: [], drop: [] });
  });

  test('V3 losing sight of a record is a drop', () => {
    const state = sampleEvent();
    const sight = look(state, 'liaison')!;
    const incident = state.get({ kind: 'incident' }, idOf('incident'))!;
    const applied = state.apply(
      [{ kind: 'incident', id: incident.id, data: { ...(incident.data as object), sensitivity: 'control' } }],
      state.seq + 1,
    );
    expect(frameContent(applied, sight)).toEqual({ put: [], drop: [{ kind: 'incident', id: incident.id }] });
  });
});
