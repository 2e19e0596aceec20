import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventRecord } from '../kind.js';
import {
  ALIKE_OPEN_MS,
  ALIKE_OVER_MS,
  ALIKE_WITHIN_M,
  alikeTo,
  INCIDENT_STATES,
  INCIDENT_TYPES,
  isOver,
  type IncidentData,
  type Sketch,
} from './index.js';

const NOON = Date.UTC(2026, 4, 16, 12);
const at = (ms: number): string => new Date(NOON + ms).toISOString();
/** Metres east of one corner: a degree of longitude is about 86.6 km there. */
const east = (metres: number): [number, number] => [-77.0263 + metres / 86_600, 38.8941];

const incident = (over: Partial<IncidentData> = {}, id = 'a'): EventRecord<IncidentData> => ({
  kind: 'incident',
  id,
  seq: 1,
  data: {
    type: 'medical',
    priority: 2,
    state: 'reported',
    sensitivity: 'open',
    place: { point: east(0) },
    text: 'woman fainted beside the fountain',
    channel: 'app',
    reportedBy: 'x',
    happenedAt: at(0),
    receivedAt: at(0),
    assigned: [],
    notes: [],
    ...over,
  },
});
const told = (over: Partial<Sketch> = {}): Sketch => ({
  type: 'medical',
  point: east(60),
  happenedAt: at(120_000),
  ...over,
});

describe('a report that looks like one already there', () => {
  test('is of the same type, near and soon after', () => {
    expect(alikeTo(told(), [incident()])).toMatchObject([{ incident: { id: 'a' }, apartMs: 120_000 }]);
    expect(alikeTo(told({ type: 'fire' }), [incident()])).toEqual([]);
    expect(alikeTo(told({ point: east(400) }), [incident()])).toEqual([]);
  });

  test('is told in the same words under another type, without accents, and in Chinese', () => {
    const words = (one: string, other: string) =>
      alikeTo(told({ type: 'welfare', text: one }), [incident({ text: other })]).length;
    expect(words('Woman has FAINTED at fountain', 'woman fainted beside the fountain')).toBe(1);
    expect(words('mujer desmayada junto a la fuente', 'Mujér desmayáda, fuente')).toBe(1);
    expect(words('噴水池旁有女士昏倒', '一位女士昏倒在噴水池')).toBe(1);
    expect(words('a man and the dog', 'the man has a dog')).toBe(0);
  });

  test('without a place needs the words too, and a log line has nothing else', () => {
    const { point: _point, ...nowhere } = told();
    expect(alikeTo(nowhere, [incident()])).toEqual([]);
    const line = { happenedAt: at(60_000), text: 'fainted woman, fountain' };
    expect(alikeTo(line, [incident()])).toHaveLength(1);
  });

  test('puts the same words before the nearer place', () => {
    const near = incident({ text: 'nosebleed' }, 'near');
    const same = incident({ place: { point: east(140) } }, 'same');
    const found = alikeTo(told({ point: east(0), text: 'woman fainted by the fountain' }), [near, same]);
    expect(found.map(({ incident: { id } }) => id)).toEqual(['same', 'near']);
  });
});

test('nothing is found beyond the limits of time and place, nor what is a duplicate or cancelled', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...INCIDENT_STATES),
      fc.constantFrom(...INCIDENT_TYPES),
      fc.integer({ min: -7_200_000, max: 7_200_000 }),
      fc.integer({ min: 0, max: 600 }),
      (state, type, ms, metres) => {
        const [found] = alikeTo(told({ type, point: east(metres), happenedAt: at(ms) }), [
          incident({ state }),
        ]);
        if (!found) return;
        expect(['duplicate', 'cancelled']).not.toContain(state);
        expect(found.apartM!).toBeLessThanOrEqual(ALIKE_WITHIN_M);
        expect(found.apartMs).toBeLessThanOrEqual(isOver(state) ? ALIKE_OVER_MS : ALIKE_OPEN_MS);
        expect(type).toBe('medical');
      },
    ),
  );
});
