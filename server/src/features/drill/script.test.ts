import { describe, expect, test } from '@jest/globals';
import { primitives } from '@waypost/shared/contract';
import { HAPPENINGS } from './happenings.js';
import { lapS, marchAt, usualShape } from './march.js';
import { scriptFor } from './script.js';

const shape = usualShape(1_890);

describe('the script of a march', () => {
  test('is the same for the same seed and another for another', () => {
    expect(scriptFor(7, shape, 40)).toEqual(scriptFor(7, shape, 40));
    expect(scriptFor(8, shape, 40)).not.toEqual(scriptFor(7, shape, 40));
  });

  test('spreads over the whole lap, in order, on the route', () => {
    const script = scriptFor(1, shape, 40);
    expect(script).toHaveLength(40);
    const times = script.map((incident) => incident.atS);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(0);
    expect(times.at(-1)).toBeLessThan(lapS(shape));
    for (const { alongM } of script) expect(alongM >= 0 && alongM <= shape.routeM).toBe(true);
  });

  test('what happens in the column happens between its tail and its head', () => {
    for (const incident of scriptFor(3, shape, 40).filter(({ at }) => 'column' in at)) {
      const { headM, tailM } = marchAt(shape, incident.atS);
      expect(incident.alongM >= tailM && incident.alongM <= headM).toBe(true);
    }
  });

  test('life in danger is rare, and every text can be sent', () => {
    expect(HAPPENINGS.filter(({ priority }) => priority === 1).length).toBeLessThanOrEqual(2);
    for (const { text, note, outcome } of HAPPENINGS) {
      for (const said of [text, note ?? '', outcome])
        expect(primitives.words.safeParse(said).success).toBe(true);
    }
  });
});
