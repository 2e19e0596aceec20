import { describe, expect, test } from '@jest/globals';
import type { Change } from '../event/index.js';
import {
  idOf,
  sampleEvent,
  SAMPLE_BEFORE,
  SAMPLE_COMMANDS,
  SAMPLE_NOW,
  sampleViewer,
} from '../testing/index.js';
import { decide, inverseSteps, registry, type EventState } from './index.js';

const send = (state: EventState, name: string, payload: object, as = 'organiser') =>
  decide(
    state,
    sampleViewer(as, state),
    { id: idOf('step'), name, payload, happenedAt: SAMPLE_NOW },
    SAMPLE_NOW,
  );

const dump = (state: EventState) =>
  Object.fromEntries([...state.everything()].map(({ kind, id, data }) => [`${kind}/${id}`, data]));

/** What the log would show of these changes. */
function entryOf(state: EventState, changes: readonly Change[]) {
  return {
    changes: changes.map((change) => {
      const before = state.get({ kind: change.kind }, change.id)?.data;
      return { ...change, ...(before === undefined ? {} : { before }) };
    }),
  };
}

describe('plan.step', () => {
  test('is all or nothing, and names the step and field at fault', () => {
    const state = sampleEvent();
    const steps = [
      {
        name: 'place.add',
        payload: { id: idOf('p'), data: { type: 'water', name: 'W', at: { point: [-77, 38.9] } } },
      },
      { name: 'route.edit', payload: { id: idOf('route'), set: { widths: [1, 2, 3] } } },
    ];
    expect(send(state, 'plan.step', { steps })).toEqual({
      ok: false,
      error: { code: 'bad-geometry', fields: ['steps.1.set.widths'] },
    });
  });

  test('later steps see what earlier ones did', () => {
    const state = sampleEvent();
    const steps = [
      {
        name: 'route.add',
        payload: {
          id: idOf('r2'),
          data: {
            name: 'A2',
            role: 'alternate',
            points: [
              [-77, 38.9],
              [-77.01, 38.9],
            ],
            widths: [6],
          },
        },
      },
      {
        name: 'checkpoint.add',
        payload: { id: idOf('c2'), data: { routeId: idOf('r2'), code: 'X1', at: [-77, 38.9] } },
      },
    ];
    expect(send(state, 'plan.step', { steps })).toMatchObject({
      ok: true,
      value: [{ kind: 'route' }, { kind: 'checkpoint' }],
    });
  });

  test('takes only what belongs to the plan, and only from whom each command allows', () => {
    const state = sampleEvent();
    const report = { steps: [{ name: 'incident.close', payload: { id: idOf('incident') } }] };
    expect(send(state, 'plan.step', report)).toMatchObject({ ok: false, error: { code: 'unknown-command' } });
    const rename = { steps: [{ name: 'sector.edit', payload: { id: idOf('sector'), set: { name: 'X' } } }] };
    expect(send(state, 'plan.step', rename, 'marshal')).toMatchObject({
      ok: false,
      error: { code: 'not-permitted' },
    });
  });
});

describe('undo', () => {
  const planCommands = registry.kinds
    .filter((kind) => kind.plan)
    .flatMap((kind) => kind.commands.slice(0, 3).map(({ name }) => name));

  test.each([...planCommands, 'plan.step'])('%s and its inverse leave the plan as it was', (name) => {
    const state = sampleEvent();
    const prepare = SAMPLE_BEFORE[name];
    if (prepare) {
      const prepared = send(state, ...prepare);
      if (!prepared.ok) throw new Error(prepared.error.code);
      state.apply(prepared.value, state.seq + 1);
    }
    const before = dump(state);
    const decision = send(state, name, SAMPLE_COMMANDS[name]!(idOf('organiser'), idOf('fresh')));
    if (!decision.ok) throw new Error(decision.error.code);
    const entry = entryOf(state, decision.value);
    state.apply(decision.value, state.seq + 1);
    expect(dump(state)).not.toEqual(before);

    const undone = send(state, 'plan.step', { steps: inverseSteps(entry) });
    if (!undone.ok) throw new Error(JSON.stringify(undone.error));
    state.apply(undone.value, state.seq + 1);
    expect(dump(state)).toEqual(before);
  });

  test('what happened on the day cannot be undone', () => {
    const state = sampleEvent();
    const decision = send(state, 'incident.acknowledge', { id: idOf('incident') }, 'control');
    if (!decision.ok) throw new Error(decision.error.code);
    expect(inverseSteps(entryOf(state, decision.value))).toBeUndefined();
  });
});

describe('two people edit one record', () => {
  test('different fields both survive; of one field the later wins', () => {
    const state = sampleEvent();
    for (const set of [{ name: 'Gate' }, { needs: { count: 5 } }, { name: 'North gate' }]) {
      const decision = send(state, 'post.edit', { id: idOf('post'), set });
      if (decision.ok) state.apply(decision.value, state.seq + 1);
    }
    expect(state.get({ kind: 'post' }, idOf('post'))?.data).toMatchObject({
      name: 'North gate',
      needs: { count: 5 },
      code: 'A-1',
    });
  });

  test('null clears an optional field and cannot clear a required one', () => {
    const state = sampleEvent();
    expect(send(state, 'post.edit', { id: idOf('post'), set: { sectorId: null } })).toMatchObject({
      ok: true,
    });
    expect(send(state, 'post.edit', { id: idOf('post'), set: { code: null } })).toEqual({
      ok: false,
      error: { code: 'bad-shape', fields: ['set.code'] },
    });
  });
});
