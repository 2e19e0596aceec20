import { describe, expect, test } from '@jest/globals';
import type { EventRecord } from '@waypost/shared/event';
import type { CheckpointData } from '@waypost/shared/event/checkpoint';
import type { PostData } from '@waypost/shared/event/post';
import type { SectorData } from '@waypost/shared/event/sector';
import { CHECKPOINT_FRESH_MS, FIX_FRESH_MS, guessPlace, placeOf } from './place';

const now = Date.parse('2027-04-24T10:00:00.000Z');
const fix = { at: [-77.025, 38.893] as [number, number], accuracyM: 12, takenAtMs: now - 1_000 };
const checkpoint: EventRecord<CheckpointData> = {
  kind: 'checkpoint',
  id: 'cp3',
  seq: 1,
  data: { routeId: 'r', code: 'CP3', at: [-77.02, 38.89] },
};
const post: PostData = {
  code: 'C3',
  name: '9th Street',
  at: [-77.024, 38.894],
  assignment: 'critical_point',
  sectorId: 's2',
  needs: { count: 1 },
};
const sector: EventRecord<SectorData> = {
  kind: 'sector',
  id: 's1',
  seq: 1,
  data: {
    name: 'Centre',
    code: 'S1',
    area: [
      [-77.03, 38.89],
      [-77.02, 38.89],
      [-77.02, 38.9],
      [-77.03, 38.9],
    ],
  },
};

describe('where a report is', () => {
  test('comes from GPS while that is fresh', () => {
    expect(guessPlace({ fix, checkpoint, chosenAt: now, post }, now).from).toBe('gps');
    expect(guessPlace({ fix, checkpoint, chosenAt: now, post }, now + FIX_FRESH_MS).from).toBe('checkpoint');
  });

  test('else from the checkpoint chosen last, then the post, then nowhere', () => {
    expect(
      guessPlace({ fix: undefined, checkpoint, chosenAt: now - CHECKPOINT_FRESH_MS, post }, now).from,
    ).toBe('post');
    expect(
      guessPlace({ fix: undefined, checkpoint: undefined, chosenAt: undefined, post: undefined }, now).from,
    ).toBe('nothing');
  });

  test('names the sector it lies in, so that its lead marshal is told', () => {
    expect(placeOf({ from: 'gps', fix }, [sector])).toEqual({
      point: [-77.025, 38.893],
      accuracyM: 12,
      sectorId: 's1',
    });
    expect(placeOf({ from: 'gps', fix }, [])).toEqual({ point: [-77.025, 38.893], accuracyM: 12 });
    expect(placeOf({ from: 'post', post }, [sector])).toEqual({ point: [-77.024, 38.894], sectorId: 's2' });
    expect(placeOf({ from: 'checkpoint', checkpoint }, [])).toEqual({
      point: [-77.02, 38.89],
      checkpointId: 'cp3',
    });
    expect(placeOf({ from: 'nothing' }, [sector])).toEqual({});
  });
});
