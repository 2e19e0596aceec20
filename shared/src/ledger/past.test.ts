import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRemoval, remove, type Change } from '../event/index.js';
import { idOf, sampleEvent, SAMPLE_COMMANDS, SAMPLE_NOW, sampleViewer } from '../testing/index.js';
import { decide, EventState, registry, rollForward, stateAt } from './index.js';

const dump = (state: EventState) =>
  Object.fromEntries([...state.everything()].map((record) => [`${record.kind}/${record.id}`, record]));

/** The sample event as one entry, then any commands that it accepts, each an entry. */
function history(names: readonly string[]) {
  const first = [...sampleEvent().everything()].map(({ kind, id, data }): Change => ({ kind, id, data }));
  const entries = [{ seq: 1, changes: first }];
  const live = stateAt(entries, 1);
  const moments = [dump(live)];
  for (const [index, name] of names.entries()) {
    const payload = SAMPLE_COMMANDS[name]!(idOf('owner'), idOf(`fresh ${index}`));
    const command = { id: idOf(`past ${index}`), name, payload, happenedAt: SAMPLE_NOW };
    const decision = decide(live, sampleViewer('system', live), command, SAMPLE_NOW);
    if (!decision.ok) continue;
    entries.push({ seq: live.seq + 1, changes: decision.value });
    live.apply(decision.value, live.seq + 1);
    moments.push(dump(live));
  }
  return { entries, live, moments };
}

const names = registry.commands.map(({ name }) => name).filter((name) => name !== 'event.create');

test('the records at a seq are the records that were there at that seq', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 30 }), (picked) => {
      const { entries, moments } = history(picked);
      for (const [index, moment] of moments.entries())
        expect(dump(stateAt(entries, index + 1))).toEqual(moment);
    }),
    { numRuns: 30 },
  );
});

test('a log read in pieces gives the same as a log read at once', () => {
  const { entries, live } = history(names);
  const pieces = new EventState();
  for (const entry of entries) rollForward(pieces, [entry], live.seq);
  expect(dump(pieces)).toEqual(dump(live));
  expect(pieces.seq).toBe(live.seq);
});

test('what was removed later is there, and what came later is not', () => {
  const { entries } = history(['post.remove', 'place.add']);
  expect(stateAt(entries, 1).get({ kind: 'post' }, idOf('post'))).toBeDefined();
  const second = stateAt(entries, 2);
  expect(second.get({ kind: 'post' }, idOf('post'))).toBeUndefined();
  expect(second.get({ kind: 'place' }, idOf('fresh 1'))).toBeUndefined();
  expect(entries[1]!.changes.some(isRemoval)).toBe(true);
  expect(remove({ kind: 'post' }, idOf('post'))).toEqual(entries[1]!.changes.find((c) => c.kind === 'post'));
});
