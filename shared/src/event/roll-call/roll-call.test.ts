import { describe, expect, test } from '@jest/globals';
import { cut, decide, sightOf } from '../../ledger/index.js';
import { idOf, SAMPLE_NOW, sampleEvent, sampleViewer } from '../../testing/index.js';
import { askedIn, ROLL_ANSWER, ROLL_CALL } from './index.js';

const state = sampleEvent();
const send = (as: string, name: string, payload: object, at = SAMPLE_NOW) =>
  decide(state, sampleViewer(as, state), { id: idOf(name + as), name, payload, happenedAt: at }, at);

describe('who is asked', () => {
  test('everyone means those on duty now; off-duty people are nobody’s to look for', () => {
    expect(askedIn(state, { all: true }, SAMPLE_NOW)).toEqual([idOf('marshal')]);
    expect(askedIn(state, { all: true }, '2026-05-01T18:30:00.000Z')).toEqual(
      expect.arrayContaining([idOf('lead_marshal'), idOf('marshal'), idOf('other marshal')]),
    );
    expect(askedIn(state, { all: true }, '2026-05-01T21:00:00.000Z')).toEqual([]);
  });

  test('a sector means its own people and those whose post is in it', () => {
    const evening = '2026-05-01T19:00:00.000Z';
    expect(askedIn(state, { sectorId: idOf('sector') }, evening)).toContain(idOf('other marshal'));
    expect(askedIn(state, { sectorId: idOf('other sector') }, evening)).toEqual([idOf('other marshal')]);
  });

  test('one person is asked even when off duty', () => {
    expect(askedIn(state, { personId: idOf('idle') }, SAMPLE_NOW)).toEqual([idOf('idle')]);
  });
});

describe('an answer', () => {
  const give = (as: string, who: string, more: object = {}) =>
    send(as, 'roll_answer.give', {
      id: idOf('answer'),
      rollCallId: idOf('roll call'),
      personId: idOf(who),
      ...more,
    });

  test('is one’s own, or noted by whoever leads with what was said', () => {
    expect(give('marshal', 'marshal').ok).toBe(true);
    expect(give('control', 'marshal', { said: 'At the corner, radio only' })).toMatchObject({
      ok: true,
      value: [{ data: { by: idOf('control'), said: 'At the corner, radio only' } }],
    });
  });

  test('is not given for somebody who was not asked, nor by somebody who was not', () => {
    expect(give('control', 'other marshal')).toMatchObject({ error: { code: 'bad-reference' } });
    expect(give('other marshal', 'other marshal')).toMatchObject({ error: { code: 'not-found' } });
  });

  test('counts once, whichever way it came first', () => {
    const first = give('marshal', 'marshal');
    if (!first.ok) throw new Error(first.error.code);
    const after = sampleEvent();
    after.apply(first.value, after.seq + 1);
    const again = decide(
      after,
      sampleViewer('control', after),
      {
        id: idOf('again'),
        name: 'roll_answer.give',
        payload: { id: idOf('other answer'), rollCallId: idOf('roll call'), personId: idOf('marshal') },
        happenedAt: SAMPLE_NOW,
      },
      SAMPLE_NOW,
    );
    expect(again).toMatchObject({ error: { code: 'nothing-changed' } });
    expect(after.all(ROLL_ANSWER)).toHaveLength(1);
  });
});

test('who was asked sees that they were, not who else', () => {
  const call = state.get(ROLL_CALL, idOf('roll call'))!;
  const seen = (as: string) => cut(call, sightOf(state, sampleViewer(as, state), SAMPLE_NOW));
  expect(seen('marshal')?.data).toMatchObject({ people: [idOf('marshal')] });
  expect(seen('other marshal')).toBeUndefined();
  expect(seen('liaison')).toBeUndefined();
});
