import { describe, expect, test } from '@jest/globals';
import { decide, EventState, systemViewer, viewerOf } from '../../ledger/index.js';
import { sameCallSign } from './call-sign.js';

const EVENT_ID = '01900000-0000-7000-8000-000000000001';
const id = (n: number): string => `01900000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const NOW = '2026-05-16T14:00:00.000Z';

function event() {
  const state = new EventState();
  const run = (name: string, payload: unknown, by?: string) => {
    const viewer = by ? viewerOf(state, EVENT_ID, by)! : systemViewer(EVENT_ID);
    const decided = decide(state, viewer, { id: id(50), name, payload, happenedAt: NOW }, NOW);
    if (decided.ok) state.apply(decided.value, state.seq + 1);
    return decided;
  };
  run('person.add', { id: id(0), data: { callSign: 'Control 1', role: 'owner', access: 'joined' } });
  return { state, run: (name: string, payload: unknown) => run(name, payload, id(0)) };
}
const marshal = (callSign: string) => ({ callSign, role: 'marshal', access: 'none' });
const taken = (field: string) => ({ ok: false, error: { code: 'exists-already', fields: [field] } });

describe('call-signs', () => {
  test.each([
    ['A-12', 'a 12', true],
    ['A-12', 'A12', true],
    ['Á-1', 'á/1', true],
    ['A-1', 'A-12', false],
    ['控制 1', '控制1', true],
  ])('%s and %s sound the same: %p', (one, other, same) => {
    expect(sameCallSign(one, other)).toBe(same);
  });

  test('nobody is added under one that is taken', () => {
    const { run } = event();
    expect(run('person.add', { id: id(1), data: marshal('A-1') })).toMatchObject({ ok: true });
    expect(run('person.add', { id: id(2), data: marshal('a 1') })).toMatchObject(taken('data.callSign'));
    expect(run('person.add', { id: id(2), data: marshal('CONTROL1') })).toMatchObject(taken('data.callSign'));
    expect(run('person.add', { id: id(2), data: marshal('A-2') })).toMatchObject({ ok: true });
  });

  test('nobody is renamed to one that is taken, but may write their own another way', () => {
    const { run } = event();
    run('person.add', { id: id(1), data: marshal('A-1') });
    run('person.add', { id: id(2), data: marshal('A-2') });
    expect(run('person.edit', { id: id(2), set: { callSign: 'a1' } })).toMatchObject(taken('set.callSign'));
    expect(run('person.edit', { id: id(2), set: { callSign: 'a 2' } })).toMatchObject({ ok: true });
    expect(run('person.edit', { id: id(2), set: { squad: 'North' } })).toMatchObject({ ok: true });
  });

  test('a list that held two alike before stays editable', () => {
    const { state, run } = event();
    run('person.add', { id: id(1), data: marshal('A-1') });
    state.apply([{ kind: 'person', id: id(2), data: marshal('A-1') }], state.seq + 1);
    expect(run('person.edit', { id: id(2), set: { squad: 'North' } })).toMatchObject({ ok: true });
    expect(run('person.edit', { id: id(2), set: { callSign: 'A-2' } })).toMatchObject({ ok: true });
  });
});
