import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, systemViewer } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID } from '../../testing/index.js';
import {
  chainReached,
  ESCALATION_CHAIN,
  escalationDue,
  INCIDENT,
  INCIDENT_STATES,
  isUnanswered,
  peopleOf,
  PRIORITIES,
  type IncidentData,
} from './index.js';

const RECEIVED = Date.UTC(2026, 4, 1, 16);
const at = (seconds: number): string => new Date(RECEIVED + seconds * 1000).toISOString();
const incident = (fields: Partial<IncidentData> = {}): IncidentData => ({
  type: 'other',
  priority: 1,
  state: 'reported',
  sensitivity: 'open',
  place: {},
  channel: 'app',
  reportedBy: idOf('marshal'),
  happenedAt: at(0),
  receivedAt: at(0),
  assigned: [],
  notes: [],
  ...fields,
});

describe('the chain that is rung while nobody acknowledges', () => {
  test('a P1 reaches the leads after 30 s, control after 60 s, and asks for the emergency services after 120 s', () => {
    const reached = (seconds: number) => chainReached(incident(), RECEIVED + seconds * 1000);
    expect(reached(29)).toEqual([]);
    expect(reached(30)).toEqual(['section_lead', 'lead_marshal']);
    expect(reached(60)).toContain('event_controller');
    expect(reached(120)).toEqual(expect.arrayContaining(['emergency_services', 'police_liaison']));
  });

  test('somebody who has it stops it, whatever the clock says', () => {
    for (const state of INCIDENT_STATES.filter((one) => !isUnanswered(one))) {
      expect(chainReached(incident({ state }), RECEIVED + 3_600_000)).toEqual([]);
      expect(escalationDue(incident({ state }))).toBeUndefined();
    }
  });

  test('opened again, its clock starts again', () => {
    const again = incident({ state: 'reopened', reopenedAt: at(600) });
    expect(chainReached(again, RECEIVED + 615_000)).toEqual([]);
    expect(escalationDue(again)?.at).toBe(RECEIVED + 630_000);
  });

  test('the steps come in order, each once, and end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), (priority) => {
        const times: number[] = [];
        for (let rung: string[] = []; ; rung = [...rung, at(0)]) {
          const due = escalationDue(incident({ priority, escalatedAt: rung }));
          if (!due) break;
          expect(due.level).toBe(rung.length + 1);
          times.push(due.at);
        }
        expect(times).toHaveLength(ESCALATION_CHAIN[priority].length);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });

  test('the lead of the sector is rung first; where there is none, every lead', () => {
    const state = sampleEvent();
    expect(peopleOf('section_lead', { place: { sectorId: idOf('sector') } }, state)).toEqual([
      idOf('lead_marshal'),
    ]);
    expect(peopleOf('section_lead', { place: {} }, state)).toEqual([idOf('lead_marshal')]);
    expect(peopleOf('event_controller', { place: {} }, state)).toEqual(
      expect.arrayContaining([idOf('owner'), idOf('control')]),
    );
  });
});

describe('incident.escalate', () => {
  const escalate = (level: number, receivedAt: string) => {
    const state = sampleEvent();
    const command = {
      id: idOf('escalate'),
      name: 'incident.escalate',
      payload: { id: idOf('late incident'), level },
      happenedAt: receivedAt,
    };
    return { state, decision: decide(state, systemViewer(SAMPLE_EVENT_ID), command, receivedAt) };
  };

  test('writes down when each step was rung', () => {
    const { state, decision } = escalate(1, '2026-05-01T16:00:00.000Z');
    if (!decision.ok) throw new Error(decision.error.code);
    state.apply(decision.value, state.seq + 1);
    expect(state.get(INCIDENT, idOf('late incident'))!.data.escalatedAt).toEqual([
      '2026-05-01T16:00:00.000Z',
    ]);
  });

  test('is refused before its time, and a second time', () => {
    expect(escalate(1, '2026-05-01T15:50:29.000Z').decision).toMatchObject({
      error: { code: 'wrong-state' },
    });
    expect(escalate(2, '2026-05-01T16:00:00.000Z').decision).toMatchObject({
      error: { code: 'nothing-changed' },
    });
  });
});
