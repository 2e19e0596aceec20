import { describe, expect, test } from '@jest/globals';
import { decide } from '../../ledger/index.js';
import {
  idOf,
  sampleDrill,
  sampleEvent,
  SAMPLE_EVENT_ID,
  SAMPLE_NOW,
  sampleViewer,
} from '../../testing/index.js';
import { DRILL, drillKind } from './index.js';

function scene() {
  const state = sampleEvent();
  const say = (name: string, payload: object, happenedAt = SAMPLE_NOW, as = 'control') => {
    const command = { id: idOf(name), name, payload, happenedAt };
    const decision = decide(state, sampleViewer(as, state), command, SAMPLE_NOW);
    if (decision.ok) state.apply(decision.value, state.seq + 1);
    return decision.ok ? 'taken' : decision.error.code;
  };
  const drill = (id = idOf('drill')) => state.get(DRILL, id)?.data;
  return { state, say, drill };
}

const LATER = '2026-05-01T16:03:00.000Z';
const thunder = { id: idOf('drill'), injectId: 'thunder', expectationId: 'thunder-1' };

describe('a drill', () => {
  test('begins in an exercise and nowhere else', () => {
    const { say } = scene();
    say('event.edit', { id: SAMPLE_EVENT_ID, set: { exercise: null } }, SAMPLE_NOW, 'organiser');
    expect(say('drill.begin', { id: idOf('another'), ...sampleDrill })).toBe('wrong-state');
  });

  test('ends the one that was left open', () => {
    const { say, drill } = scene();
    expect(say('drill.begin', { id: idOf('another'), ...sampleDrill }, LATER)).toBe('taken');
    expect(drill()).toMatchObject({ endedAt: LATER, cutShort: true });
    expect(drill(idOf('another'))!.endedAt).toBeUndefined();
  });

  test('says when something was done; the first time counts', () => {
    const { say, drill } = scene();
    expect(say('drill.meet', thunder, LATER)).toBe('taken');
    expect(say('drill.meet', thunder)).toBe('nothing-changed');
    expect(drill()!.injects[0]!.expects.map(({ metAt }) => metAt)).toEqual([LATER, undefined]);
    expect(say('drill.meet', { ...thunder, expectationId: 'thunder-9' })).toBe('not-found');
  });

  test('takes nothing more once it is over, and no inject twice', () => {
    const { say } = scene();
    const inject = { id: 'thunder', title: { en: 'Thunder' }, expects: [] };
    expect(say('drill.inject', { id: idOf('drill'), inject })).toBe('nothing-changed');
    expect(say('drill.end', { id: idOf('drill') })).toBe('taken');
    expect(say('drill.meet', thunder)).toBe('wrong-state');
  });

  test('is for whoever runs the event alone', () => {
    const { state } = scene();
    const record = state.get(DRILL, idOf('drill'))!;
    const seenBy = (as: string) =>
      drillKind.view(record, sampleViewer(as, state), { inForce: true, level: () => 'full' });
    expect(seenBy('control')).toBeDefined();
    for (const as of ['lead_marshal', 'marshal', 'liaison', 'mediator', 'observer'])
      expect(seenBy(as)).toBeUndefined();
  });
});
