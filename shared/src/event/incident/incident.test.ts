import { describe, expect, test } from '@jest/globals';
import { decide } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW, sampleViewer } from '../../testing/index.js';
import { shareUnder } from '../agreement/index.js';
import { INCIDENT, INCIDENT_MOVES, INCIDENT_STATES, type IncidentData } from './index.js';
import { viewIncident } from './incident.view.js';

const send = (
  name: string,
  payload: object,
  as = 'control',
  state = sampleEvent(),
  happenedAt = SAMPLE_NOW,
) => {
  const decision = decide(
    state,
    sampleViewer(as, state),
    { id: idOf('c'), name, payload, happenedAt },
    SAMPLE_NOW,
  );
  if (decision.ok) state.apply(decision.value, state.seq + 1);
  return { decision, state, incident: () => state.get(INCIDENT, idOf('incident'))!.data };
};

describe('the life of an incident', () => {
  test('every state can be reached and every move leads to one that exists', () => {
    const reached = new Set<string>(['reported']);
    for (let i = 0; i < INCIDENT_STATES.length; i++) {
      for (const { from, to } of Object.values(INCIDENT_MOVES))
        if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...INCIDENT_STATES].sort());
  });

  test('report, acknowledge, assign, arrive, controlled, close, reopen', () => {
    const { state } = send('incident.acknowledge', { id: idOf('incident') });
    const steps: [string, object, string, string][] = [
      ['incident.assign', { personIds: [idOf('other marshal')] }, 'control', 'assigned'],
      ['incident.arrive', {}, 'other marshal', 'on_scene'],
      ['incident.mark_controlled', {}, 'other marshal', 'controlled'],
      ['incident.close', { outcome: 'Recovered' }, 'control', 'closed'],
      ['incident.reopen', {}, 'control', 'reopened'],
      ['incident.cancel', { why: 'A test' }, 'control', 'cancelled'],
    ];
    for (const [name, payload, as, expected] of steps) {
      expect(send(name, { id: idOf('incident'), ...payload }, as, state).decision.ok).toBe(true);
      expect(state.get(INCIDENT, idOf('incident'))!.data.state).toBe(expected);
    }
  });

  test('a marshal who was not sent cannot move it along, one who was can', () => {
    expect(send('incident.arrive', { id: idOf('incident') }, 'marshal').decision).toMatchObject({
      error: { code: 'out-of-scope' },
    });
    expect(send('incident.arrive', { id: idOf('incident') }, 'other marshal').decision).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('what one may not see answers like what does not exist', () => {
    const guess = send(
      'incident.add_note',
      { id: idOf('secret incident'), noteId: idOf('n'), text: 'x' },
      'marshal',
    ).decision;
    const nothing = send(
      'incident.add_note',
      { id: idOf('nothing'), noteId: idOf('n'), text: 'x' },
      'marshal',
    ).decision;
    expect(guess).toEqual(nothing);
  });

  test('an SOS is P1, is taken at any time and is not lowered without a reason', () => {
    const planning = send('event.back_to_planning', { id: SAMPLE_EVENT_ID }).state;
    expect(
      send('incident.report', { id: idOf('r'), type: 'other', place: {} }, 'marshal', planning).decision,
    ).toMatchObject({ error: { code: 'event-not-live' } });
    expect(
      send('incident.report', { id: idOf('sos'), type: 'other', place: {}, sos: true }, 'marshal', planning)
        .decision.ok,
    ).toBe(true);
    expect(planning.get(INCIDENT, idOf('sos'))!.data.priority).toBe(1);
    expect(
      send('incident.change_priority', { id: idOf('sos'), priority: 3 }, 'control', planning).decision,
    ).toMatchObject({ error: { fields: ['why'] } });
  });

  test('O5 after the event is closed only what happened before is taken', () => {
    const { state } = send('event.close', { id: SAMPLE_EVENT_ID });
    const report = (name: string, at: string) =>
      send('incident.report', { id: idOf(name), type: 'lost', place: {} }, 'marshal', state, at).decision;
    expect(report('early', '2026-05-01T15:30:00.000Z').ok).toBe(true);
    expect(report('late', '2026-05-01T16:00:00.001Z')).toMatchObject({ error: { code: 'event-closed' } });
  });
});

describe('what a partner is told', () => {
  const view = (change: Partial<IncidentData>, shares: Record<string, 'nothing' | 'reduced' | 'full'>) => {
    const state = sampleEvent();
    const incident = state.get(INCIDENT, idOf('incident'))!;
    return viewIncident(
      { ...incident, data: { ...incident.data, ...change } },
      sampleViewer('liaison', state),
      shareUnder({ shares }, SAMPLE_NOW),
    );
  };

  test('reduced is type, place to 100 m and time, and nothing else', () => {
    const seen = view(
      { place: { point: [-77.0263, 38.8941], accuracyM: 5, sectorId: idOf('sector') } },
      { incident: 'reduced' },
    )!;
    expect(Object.keys(seen).sort()).toEqual(['happenedAt', 'place', 'type']);
    expect(seen.place.accuracyM).toBe(100);
    expect(seen.place.point).not.toEqual([-77.0263, 38.8941]);
  });

  test('full names nobody: not who reported, not who went, not what was noted', () => {
    const seen = view({ assigned: [idOf('other marshal')] }, { 'incident:medical': 'full' })!;
    for (const field of ['reportedBy', 'assigned', 'notes', 'acknowledgedBy', 'channel'])
      expect(seen).not.toHaveProperty(field);
  });

  test.each([
    ['a type that is not shared', {}, { incident: 'full' as const, 'incident:medical': 'nothing' as const }],
    [
      'an arrest, whatever the agreement says',
      { type: 'arrest' as const },
      { 'incident:arrest': 'full' as const },
    ],
    ['a confidential one', { sensitivity: 'control' as const }, { incident: 'full' as const }],
    ['a closed one, when reduced', { state: 'closed' as const }, { incident: 'reduced' as const }],
    ['anything under an empty agreement', {}, {}],
  ])('nothing of %s', (_what, change, shares) => {
    expect(view(change, shares as Record<string, 'full'>)).toBeUndefined();
  });

  test('an agreement that has run out shares nothing', () => {
    const share = shareUnder({ shares: { incident: 'full' }, until: '2026-05-01T15:00:00.000Z' }, SAMPLE_NOW);
    expect(share.level('incident', 'lost')).toBe('nothing');
  });
});
