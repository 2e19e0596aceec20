import { describe, expect, test } from '@jest/globals';
import { distance, insideRing, lineLength } from '@waypost/shared/geo';
import { AREAS, LANDMARKS, STREETS } from '@waypost/shared/sketch';
import { letter } from './labels';
import { overlaps, sceneAt, toPixels } from './scene';

const street = (name: string) => STREETS.filter((one) => one.name === name).flatMap(({ points }) => points);
const area = (name: string) => AREAS.find((one) => one.name === name)!.ring;

describe('the sketch of central Washington', () => {
  test('lies where the city does', () => {
    for (const { points } of STREETS) {
      for (const [lon, lat] of points)
        expect(lon > -77.08 && lon < -76.99 && lat > 38.86 && lat < 38.92).toBe(true);
    }
  });

  test('has its known distances', () => {
    // 7th to 14th Street along the Mall, and the Mall's length from the Capitol to the Monument.
    expect(
      distance(street('7th St NW')[0]!, [street('14th St NW')[0]![0], street('7th St NW')[0]![1]]),
    ).toBeCloseTo(871, -2);
    const monument = LANDMARKS.find(({ name }) => name === 'Washington Monument')!.at;
    const capitol = LANDMARKS.find(({ name }) => name === 'US Capitol')!.at;
    expect(distance(monument, capitol) / 2280).toBeCloseTo(1, 1);
    expect(lineLength(street('Massachusetts Ave NW'))).toBeGreaterThan(2_500);
  });

  test('puts landmarks on their grounds and none in the river', () => {
    const at = (name: string) => LANDMARKS.find((one) => one.name === name)!.at;
    expect(insideRing(area('US Capitol'), at('US Capitol'))).toBe(true);
    expect(insideRing(area('White House'), at('White House'))).toBe(true);
    expect(insideRing(area('Tidal Basin'), at('Tidal Basin'))).toBe(true);
    const wet = AREAS.filter(({ kind }) => kind === 'water').map(({ ring }) => ring);
    for (const { kind, name, at: spot } of LANDMARKS) {
      if (kind === 'metro') expect([name, wet.some((ring) => insideRing(ring, spot))]).toEqual([name, false]);
    }
  });

  test.each([13, 14, 15, 16, 17, 18])('at zoom %i no two labels overlap', (zoom) => {
    const { labels } = letter(sceneAt(zoom), (text) => text.length * 7);
    const colliding = labels.flatMap((label, i) =>
      labels
        .slice(i + 1)
        .filter((other) => overlaps(label.box, other.box))
        .map((other) => `${label.text} / ${other.text}`),
    );
    expect(colliding).toEqual([]);
    if (zoom >= 16)
      expect(labels.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Pennsylvania Ave', '7th St', 'White House']),
      );
  });

  test('uses the tiles of the world', () => {
    expect(toPixels([0, 0], 0)).toEqual({ x: 128, y: 128 });
    const { x, y } = toPixels([-77.0365, 38.8977], 15);
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([9371, 12535]);
  });
});
