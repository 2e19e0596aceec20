import { describe, expect, test } from '@jest/globals';
import { decide } from '../../ledger/index.js';
import { idOf, sampleEvent, sampleViewer, SAMPLE_NOW } from '../../testing/index.js';
import { shareUnder } from '../agreement/index.js';
import { PROGRESS, progressData, progressKind, type MarchFigures, type ProgressData } from './index.js';

const ROUTE_ID = idOf('route');

/** The record after the server said something of the march. */
function after(march: MarchFigures, state = sampleEvent()): ProgressData {
  const payload = { id: ROUTE_ID, march };
  const command = { id: idOf('mark'), name: 'progress.record', payload, happenedAt: SAMPLE_NOW };
  const decided = decide(state, sampleViewer('system', state), command, SAMPLE_NOW);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  state.apply(decided.value, state.seq + 1);
  return state.get(PROGRESS, ROUTE_ID)!.data;
}

const end = (alongM: number, at = SAMPLE_NOW) => ({ alongM, at, sigmaM: 9, speedMps: 0.8 });

describe('how the march stands', () => {
  test('a record from before there were figures is still read', () => {
    const old = {
      routeId: ROUTE_ID,
      head: { alongM: 400, point: [-77.03, 38.89], at: SAMPLE_NOW },
      tail: { alongM: 0, point: [-77.03, 38.89], at: SAMPLE_NOW },
    };
    expect(progressData.parse(old)).toEqual(old);
  });

  test('an end that is not heard stays where it was last seen; figures that are not known are gone', () => {
    const state = sampleEvent();
    after({ head: end(450), pace: { mps: 0.8, sigmaMps: 0.1 }, gaps: [] }, state);
    const silent = after({ captains: 0 }, state);
    expect(silent.head).toMatchObject({ alongM: 450 });
    expect(silent.tail).toMatchObject({ alongM: 0 });
    expect(silent.pace).toBeUndefined();
    expect(silent.gaps).toBeUndefined();
  });

  test('reduced says where and since when, and nothing more', () => {
    const state = sampleEvent();
    after({ head: end(450), length: { m: 450, sigmaM: 12 } }, state);
    const seen = progressKind.view(
      state.get(PROGRESS, ROUTE_ID)!,
      sampleViewer('liaison', state),
      shareUnder({ shares: { progress: 'reduced' } }, SAMPLE_NOW),
    )!;
    expect(Object.keys(seen).sort()).toEqual(['head', 'routeId', 'tail']);
    expect(Object.keys(seen.head!).sort()).toEqual(['alongM', 'at', 'point']);
  });
});
