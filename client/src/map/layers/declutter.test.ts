import { describe, expect, test } from '@jest/globals';
import { boxAround, labelBox, meet, placeLabels, type LabelWish, type Shape } from './declutter';

const wish = (
  key: string,
  x: number,
  y: number,
  more: Partial<LabelWish<string>> = {},
): LabelWish<string> => ({
  key,
  x,
  y,
  reach: 10,
  width: 40,
  height: 16,
  sides: ['right', 'left', 'above', 'below'],
  rank: 3,
  ...more,
});
const mark = (key: string, x: number, y: number, firm = false): Shape<string> => ({
  key,
  firm,
  box: boxAround(x, y, 8),
});

/** The same crowd every time, without chance: marks on a narrow band, as along a route. */
const crowd = Array.from({ length: 300 }, (_, i) =>
  wish(`m${i}`, (i * 37) % 900, (i * 53) % 240, { rank: i % 8, width: 20 + ((i * 29) % 120) }),
);

describe('words on the map', () => {
  test('never cover each other or a firm mark', () => {
    const shapes = crowd.map(({ key, x, y }, i) => mark(key, x, y, i % 40 === 0));
    const sides = placeLabels(crowd, shapes);
    const boxes = crowd.flatMap((each) => {
      const side = sides.get(each.key);
      return side ? [{ key: each.key, box: labelBox(each, side) }] : [];
    });
    expect(boxes.length).toBeGreaterThan(20);
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(meet(one.box, other.box)).toBe(false);
      for (const { key, box, firm } of shapes)
        if (firm && key !== one.key) expect(meet(one.box, box)).toBe(false);
    }
  });

  test('are given room in the order of their rank', () => {
    const only = { sides: ['right'] as const };
    const sides = placeLabels(
      [wish('place', 0, 0, { rank: 7, ...only }), wish('incident', 5, 0, { rank: 1, ...only })],
      [],
    );
    expect([...sides.keys()]).toEqual(['incident']);
  });

  test('take another side when the first is taken', () => {
    const sides = placeLabels([wish('a', 0, 0), wish('b', 30, 0)], [mark('a', 0, 0), mark('b', 30, 0)]);
    expect(sides.get('a')).toBe('left');
    expect(sides.get('b')).toBe('right');
  });

  test('of little weight stay away rather than cover a mark, others cover it', () => {
    const all = [mark('x', 20, 0)];
    const only = { sides: ['right'] as const };
    expect(placeLabels([wish('shy', 0, 0, { shy: true, ...only })], all).size).toBe(0);
    expect(placeLabels([wish('bold', 0, 0, only)], all).get('bold')).toBe('right');
  });

  test('do not hop for one who walks by, but do for a few who stand there', () => {
    const walker = (y: number) => ({ key: undefined, box: boxAround(30, y, 5), firm: false, passing: true });
    const was = new Map([['a', 'right' as const]]);
    expect(placeLabels([wish('a', 0, 0)], [walker(0)], was).get('a')).toBe('right');
    expect(placeLabels([wish('a', 0, 0)], [walker(0), walker(2), walker(4)], was).get('a')).toBe('left');
  });

  test('that somebody asked for are shown whatever is in the way', () => {
    const all = [mark('x', 20, 0, true)];
    expect(placeLabels([wish('asked', 0, 0, { sides: ['right'], pinned: true })], all).get('asked')).toBe(
      'right',
    );
  });

  test('stay where they were while that is as good, and leave the side that the edge cuts', () => {
    expect(placeLabels([wish('a', 0, 0)], [], new Map([['a', 'above']])).get('a')).toBe('above');
    const view = { left: -200, top: -100, right: 30, bottom: 100 };
    expect(placeLabels([wish('a', 0, 0)], [], new Map([['a', 'right']]), view).get('a')).toBe('left');
  });
});
