/** Pixels on the map's own plane at one zoom: they do not change when the map is moved. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a label stands, seen from its mark. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'below-right'
  | 'above-left'
  | 'below-left'
  | 'centre';

export interface LabelWish<Key> {
  key: Key;
  x: number;
  y: number;
  /** Pixels from the point to the edge of its mark, where a label may begin. */
  reach: number;
  width: number;
  height: number;
  /** In the order it likes them. */
  sides: readonly Side[];
  /** The lower, the earlier it is given a place. */
  rank: number;
  /** Is shown whatever is in the way: somebody asked for it. */
  pinned?: boolean;
  /** Rather stays away than covering any mark. */
  shy?: boolean;
}

export interface Shape<Key> {
  key: Key;
  box: Box;
  /** Never covered by a label. */
  firm: boolean;
  /** May be on its way past: labels that are not shy rather stay where they are than hop as people walk by. */
  passing?: boolean;
}

/** Between two labels: closer, and they read as one. */
const AIR = 2;
/** What a covered mark costs: more than any side. */
const MARK = 10;
/** What a covered passer costs: two of them are worth another side, one is gone in a moment. */
const PASSER = 2;
/** What staying put is worth. */
const LOYALTY = 3;
/** Half a label at the map's edge is worse than one that covers a few marks. */
const CUT_OFF = 100;
/** As in the style sheet. */
const DIAGONAL = 0.6;
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

export const boxAround = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** The room a label takes on one side of its mark; the style sheet puts it there by the same rule. */
export function labelBox<Key>({ x, y, reach, width, height }: LabelWish<Key>, side: Side): Box {
  const onRight = side.endsWith('right');
  const onLeft = side.endsWith('left');
  const left = onRight ? x + reach : onLeft ? x - reach - width : x - width / 2;
  // Cornerwise a mark's edge is nearer than straight above it.
  const off = onRight || onLeft ? reach * DIAGONAL : reach;
  const top = side.startsWith('above')
    ? y - off - height
    : side.startsWith('below')
      ? y + off
      : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AIR,
  top,
  right: right + AIR,
  bottom,
});

/**
 * Gives each label a side of its mark where it covers no other label and no firm mark, in order of rank; one that finds
 * none is left out, and is read on hovering. `before` keeps a label where it was while that is still as good, so that
 * nothing hops when something else has changed. Sides that the edge of `view` would cut come last.
 */
export function placeLabels<Key>(
  wishes: readonly LabelWish<Key>[],
  shapes: readonly Shape<Key | undefined>[],
  before: ReadonlyMap<Key, Side> = new Map(),
  view: Box = EVERYWHERE,
): Map<Key, Side> {
  const placed: Box[] = [];
  const sides = new Map<Key, Side>();
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const others = shapes.filter(({ key }) => key !== wish.key);
    const side = best(wish, others, placed, { was: before.get(wish.key), view });
    if (!side) continue;
    sides.set(wish.key, side);
    placed.push(grown(labelBox(wish, side)));
  }
  return sides;
}

function best<Key>(
  wish: LabelWish<Key>,
  shapes: readonly Shape<Key | undefined>[],
  placed: readonly Box[],
  { was, view }: { was: Side | undefined; view: Box },
): Side | undefined {
  let found: Side | undefined;
  let least = Infinity;
  for (const [order, side] of wish.sides.entries()) {
    const box = labelBox(wish, side);
    const covered = shapes.filter((shape) => meet(shape.box, box));
    const blocked = placed.some((other) => meet(other, box)) || covered.some(({ firm }) => firm);
    const cut = !within(box, view);
    if (blocked || (wish.shy && (cut || covered.length > 0))) continue;
    const weight = covered.reduce((sum, { passing }) => sum + (passing ? PASSER : MARK), 0);
    const cost = weight + order + (cut ? CUT_OFF : 0) - (side === was ? LOYALTY : 0);
    if (cost >= least) continue;
    least = cost;
    found = side;
  }
  return found ?? (wish.pinned ? wish.sides[0] : undefined);
}
