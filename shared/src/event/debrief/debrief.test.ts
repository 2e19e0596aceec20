import { describe, expect, test } from '@jest/globals';
import { decide, sightOf, snapshotOf } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_NOW, SAMPLE_PEOPLE, sampleViewer } from '../../testing/index.js';
import { AGREEMENT, DEBRIEF } from '../index.js';

const later = (minutes: number): string => new Date(Date.parse(SAMPLE_NOW) + minutes * 60_000).toISOString();
const state = sampleEvent();
const send = (who: string, name: string, payload: object, at = later(1)) => {
  const command = { id: idOf(`${who} ${name} ${at}`), name, payload, happenedAt: at };
  const decision = decide(state, sampleViewer(who, state), command, at);
  if (decision.ok) state.apply(decision.value, state.seq + 1);
  return decision;
};
const code = (decision: ReturnType<typeof send>) => (decision.ok ? 'ok' : decision.error.code);
const form = (over: object = {}) => ({ wentWell: 'Briefing', followUps: [], ...over });

describe('a debrief', () => {
  test('is written by the person alone, and mended by them', () => {
    expect(code(send('lead_marshal', 'debrief.write', { id: idOf('owner'), ...form() }))).toBe(
      'out-of-scope',
    );
    expect(code(send('lead_marshal', 'debrief.write', { id: idOf('lead_marshal'), ...form() }))).toBe('ok');
    const again = { id: idOf('lead_marshal'), ...form({ wentBadly: 'Radios' }) };
    expect(code(send('lead_marshal', 'debrief.write', again, later(2)))).toBe('ok');
    expect(code(send('lead_marshal', 'debrief.write', again, later(3)))).toBe('nothing-changed');
    expect(state.get(DEBRIEF, idOf('lead_marshal'))?.data).toMatchObject({ wentBadly: 'Radios' });
  });

  test('kept on a phone, an older form does not overwrite a newer one', () => {
    const old = { id: idOf('lead_marshal'), ...form({ wentBadly: 'Old' }) };
    expect(code(send('lead_marshal', 'debrief.write', old, later(0)))).toBe('wrong-state');
  });

  test('a follow-up that is done stays done when the form is written again', () => {
    const followUps = [{ id: idOf('water'), what: 'More water' }];
    const mine = { id: idOf('control'), ...form({ followUps }) };
    send('control', 'debrief.write', mine, later(4));
    const water = { id: idOf('control'), followUpId: idOf('water'), done: true };
    expect(code(send('lead_marshal', 'debrief.settle', water, later(5)))).toBe('not-found');
    expect(code(send('owner', 'debrief.settle', water, later(5)))).toBe('ok');
    expect(code(send('owner', 'debrief.settle', water, later(6)))).toBe('nothing-changed');
    send('control', 'debrief.write', { ...mine, toChange: 'More' }, later(7));
    expect(state.get(DEBRIEF, idOf('control'))?.data.followUps).toEqual([
      { ...followUps[0], doneAt: later(5) },
    ]);
  });

  test('an owner of a follow-up must be somebody', () => {
    const followUps = [{ id: idOf('x'), what: 'x', ownerId: idOf('nobody') }];
    expect(send('owner', 'debrief.write', { id: idOf('owner'), ...form({ followUps }) })).toMatchObject({
      error: { code: 'bad-reference', fields: ['followUps.0.ownerId'] },
    });
  });

  test('V1 staff read all of them, a lead their own, and no partner any, whatever the agreement says', () => {
    const shares = { debrief: 'full', 'debrief:other': 'full' } as const;
    state.apply([{ kind: AGREEMENT.kind, id: state.all(AGREEMENT)[0]!.id, data: { shares } }], state.seq + 1);
    const seen = SAMPLE_PEOPLE.map((who) => {
      const viewer = sampleViewer(who, state);
      const { records } = snapshotOf(state, sightOf(state, viewer, SAMPLE_NOW), '', SAMPLE_NOW);
      return [who, records.filter(({ kind }) => kind === 'debrief').length];
    });
    expect(Object.fromEntries(seen)).toEqual({
      owner: 2,
      organiser: 2,
      control: 2,
      lead_marshal: 1,
      marshal: 0,
      liaison: 0,
      mediator: 0,
      observer: 0,
      'other marshal': 0,
    });
  });
});
