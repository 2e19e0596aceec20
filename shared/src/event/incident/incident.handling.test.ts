import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../ledger/index.js';
import { idOf, SAMPLE_NOW, sampleEvent, sampleViewer } from '../../testing/index.js';
import { INCIDENT } from './index.js';

const desk = () => {
  const state = sampleEvent();
  let count = 0;
  const send = (as: string, verb: string, more: object = {}) => {
    const payload = { id: idOf('incident'), ...more };
    const command = { id: idOf(`c${count++}`), name: `incident.${verb}`, payload, happenedAt: SAMPLE_NOW };
    const decision = decide(state, sampleViewer(as, state), command, SAMPLE_NOW);
    if (decision.ok) state.apply(decision.value, state.seq + 1);
    return decision;
  };
  return { send, data: () => state.get(INCIDENT, idOf('incident'))!.data };
};

describe('one controller at a time has an incident', () => {
  test('of two who press at once, one has it and the other is told', () => {
    const { send, data } = desk();
    expect(send('control', 'take').ok).toBe(true);
    expect(send('organiser', 'take')).toMatchObject({ error: { code: 'taken' } });
    expect(data().handledBy).toBe(idOf('control'));
  });

  test('it is taken over only by name, from whoever has it at that moment', () => {
    const { send, data } = desk();
    send('control', 'take');
    expect(send('organiser', 'take', { from: idOf('lead_marshal') })).toMatchObject({
      error: { code: 'taken' },
    });
    expect(send('organiser', 'take', { from: idOf('control') }).ok).toBe(true);
    expect(data().handledBy).toBe(idOf('organiser'));
  });

  test('acknowledging it is taking it on, unless somebody has it', () => {
    const { send, data } = desk();
    send('control', 'acknowledge');
    expect(data().handledBy).toBe(idOf('control'));
    const other = desk();
    other.send('organiser', 'take');
    other.send('control', 'acknowledge');
    expect(other.data()).toMatchObject({ handledBy: idOf('organiser'), acknowledgedBy: idOf('control') });
  });

  test('a lead lets go of their own, staff for whoever has left', () => {
    const { send, data } = desk();
    send('control', 'take');
    expect(send('lead_marshal', 'let_go')).toMatchObject({ error: { code: 'out-of-scope' } });
    expect(send('organiser', 'let_go').ok).toBe(true);
    expect(data()).not.toHaveProperty('handledBy');
  });

  test('whatever a few desks press, a take succeeds only from whom it says', () => {
    const desks = ['control', 'organiser', 'owner'] as const;
    const press = fc.record({
      as: fc.constantFrom(...desks),
      from: fc.option(fc.constantFrom(...desks), { nil: undefined }),
      verb: fc.constantFrom('take', 'let_go'),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 8 }), (presses) => {
        const { send, data } = desk();
        for (const { as, from, verb } of presses) {
          const before = data().handledBy;
          const wanted = from && idOf(from);
          const { ok } = send(as, verb, verb === 'take' && wanted ? { from: wanted } : {});
          if (verb === 'take') expect(ok).toBe(before === wanted && before !== idOf(as));
          else expect(ok).toBe(before !== undefined);
        }
      }),
      { numRuns: 15 },
    );
  });
});
