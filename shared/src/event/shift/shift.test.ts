import { describe, expect, test } from '@jest/globals';
import { decide, inverseSteps, cut } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_NOW, sampleViewer } from '../../testing/index.js';
import { POST } from '../post/index.js';
import { SHIFT } from './shift.schema.js';

const OFFER = { postId: idOf('post'), from: '2026-05-01T14:00:00.000Z', to: '2026-05-01T18:00:00.000Z' };

function event() {
  const state = sampleEvent();
  const run = (as: string, name: string, payload: object) => {
    const command = { id: idOf(`${as} ${name}`), name, payload, happenedAt: SAMPLE_NOW };
    const decided = decide(state, sampleViewer(as, state), command, SAMPLE_NOW);
    const before = decided.ok ? decided.value.map(({ kind, id }) => state.get({ kind }, id)?.data) : [];
    if (decided.ok) state.apply(decided.value, state.seq + 1);
    const changes = decided.ok
      ? decided.value.map((change, i) => ({ ...change, ...(before[i] ? { before: before[i] } : {}) }))
      : [];
    return { decided, changes };
  };
  return { state, run, shift: () => state.get(SHIFT, idOf('shift'))?.data };
}
const answer = { id: idOf('shift'), offer: OFFER };

describe('a shift', () => {
  test('is answered by the person whose it is, and by nobody else', () => {
    const { run, shift } = event();
    for (const other of ['other marshal', 'lead_marshal', 'control'])
      expect(run(other, 'shift.accept', answer).decided).toMatchObject({ error: { code: 'out-of-scope' } });
    run('marshal', 'shift.decline', { ...answer, why: 'Exam' });
    expect(shift()).toMatchObject({ state: 'declined', why: 'Exam', answeredAt: SAMPLE_NOW });
    run('marshal', 'shift.accept', answer);
    expect(shift()).toMatchObject({ state: 'accepted' });
    expect(shift()).not.toHaveProperty('why');
  });

  test('an answer to hours that were changed meanwhile is refused', () => {
    const { run, shift } = event();
    run('control', 'shift.edit', { id: idOf('shift'), set: { to: '2026-05-01T18:15:00.000Z' } });
    expect(run('marshal', 'shift.accept', answer).decided).toMatchObject({
      error: { code: 'wrong-state', fields: ['offer'] },
    });
    expect(shift()?.state).toBeUndefined();
  });

  test('that is moved is offered anew, and undo brings the answer back', () => {
    const { run, shift } = event();
    run('marshal', 'shift.accept', answer);
    const accepted = shift();
    const { changes } = run('control', 'shift.edit', {
      id: idOf('shift'),
      set: { to: '2026-05-01T18:15:00.000Z' },
    });
    expect(shift()?.state).toBeUndefined();
    const [undo] = inverseSteps({ changes } as never)!;
    run('control', undo!.name, undo!.payload);
    expect(shift()).toEqual(accepted);
  });

  test('keeps its answer when only the lock is set', () => {
    const { run, shift } = event();
    run('marshal', 'shift.accept', answer);
    run('control', 'shift.edit', { id: idOf('shift'), set: { fixed: true } });
    expect(shift()).toMatchObject({ state: 'accepted', fixed: true });
  });
});

describe('a swap', () => {
  const asked = () => {
    const given = event();
    given.run('marshal', 'shift.ask_swap', answer);
    return given;
  };
  const reply = (how: object) => ({ id: idOf('shift'), answer: how });

  test('gives the shift to somebody else, who is offered it', () => {
    const { run, shift } = asked();
    run('control', 'shift.answer_swap', reply({ give: idOf('other marshal') }));
    expect(shift()).toEqual({ ...OFFER, personId: idOf('other marshal') });
  });

  test('lets the person go', () => {
    const { run, shift } = asked();
    run('control', 'shift.answer_swap', reply({ release: true }));
    expect(shift()).toBeUndefined();
  });

  test('is refused with a word why, and may still be accepted', () => {
    const { run, shift } = asked();
    run('control', 'shift.answer_swap', reply({ refuse: true, why: 'Nobody else is free' }));
    expect(shift()).toMatchObject({ state: 'swap_refused', why: 'Nobody else is free' });
    expect(run('marshal', 'shift.accept', answer).decided.ok).toBe(true);
  });

  test('is answered only when it was asked for, and not with nobody', () => {
    const { run } = event();
    expect(run('control', 'shift.answer_swap', reply({ release: true })).decided).toMatchObject({
      error: { code: 'wrong-state' },
    });
    expect(asked().run('control', 'shift.answer_swap', reply({ give: idOf('x') })).decided).toMatchObject({
      error: { code: 'bad-reference' },
    });
  });
});

test('why somebody cannot come is for control and themselves', () => {
  const { run, state } = event();
  run('marshal', 'shift.decline', { ...answer, why: 'Exam' });
  const record = state.get(SHIFT, idOf('shift'))!;
  const seen = (as: string) =>
    cut(record, { viewer: sampleViewer(as, state), share: { level: () => 'full' } });
  expect(seen('marshal')).toMatchObject({ data: { why: 'Exam' } });
  expect(seen('lead_marshal')?.data).not.toHaveProperty('why');
  expect(seen('other marshal')).toBeUndefined();
  expect(state.all(POST)).toHaveLength(1);
});
