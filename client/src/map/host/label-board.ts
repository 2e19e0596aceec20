import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import {
  boxAround,
  labelBox,
  placeLabels,
  type Box,
  type LabelWish,
  type Shape,
  type Side,
} from '../layers/declutter';
import type { LabelRule } from '../layers/label-rules';
import type { Mark } from './drawn';
import { toLatLng } from './latlng';

/** A mark with words, as the board needs to know it. */
export interface Worded {
  at: Position;
  rule: LabelRule;
  mark: Mark;
  /** Pixels the words take, and how many more in width when they are asked for. */
  size: { width: number; height: number; more: number };
  /** Told where its words stand; nothing when there is no room for them. */
  place(side: Side | undefined): void;
}

/**
 * Gives all words on the map their places, at most once per frame and only when something has changed. Boxes are on the
 * plane of one zoom, so that moving the map moves no words but those that its edge would cut.
 */
export class LabelBoard {
  private readonly marks = new Set<Worded>();
  private sides = new Map<Worded, Side>();
  private frame = 0;
  private taken: Box[] = [];
  /** Points that move by themselves, in pixels of the present zoom's plane. */
  passers: (() => readonly Box[]) | undefined;
  /** Told after each round, for words that are painted and not placed here. */
  onPlaced: (() => void) | undefined;

  constructor(private readonly map: L.Map) {}

  add(worded: Worded): void {
    this.marks.add(worded);
    this.changed();
  }

  remove(worded: Worded): void {
    this.marks.delete(worded);
    this.sides.delete(worded);
    this.changed();
  }

  changed(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.round());
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  /** What words and firm marks cover, in pixels of the present zoom's plane. */
  get covered(): readonly Box[] {
    return this.taken;
  }

  private view(): Box {
    const { min, max } = this.map.getPixelBounds();
    if (!min || !max) throw new Error('a map without a size');
    return { left: min.x, top: min.y, right: max.x, bottom: max.y };
  }

  private round(): void {
    this.frame = 0;
    const zoom = this.map.getZoom();
    const wishes: LabelWish<Worded>[] = [];
    const shapes: Shape<Worded | undefined>[] = (this.passers?.() ?? []).map((box) => ({
      key: undefined,
      box,
      firm: false,
      passing: true,
    }));
    for (const worded of this.marks) {
      const { x, y } = this.map.project(toLatLng(worded.at), zoom);
      const { reach, firm = false } = worded.rule;
      shapes.push({ key: worded, firm, box: boxAround(x, y, reach - 2) });
      const wish = wishOf(worded, x, y, zoom);
      if (wish) wishes.push(wish);
    }
    const next = placeLabels(wishes, shapes, this.sides, this.view());
    for (const worded of this.marks)
      if (next.get(worded) !== this.sides.get(worded)) worded.place(next.get(worded));
    this.sides = next;
    this.taken = [
      ...shapes.filter(({ firm }) => firm).map(({ box }) => box),
      ...wishes.flatMap((wish) => {
        const side = next.get(wish.key);
        return side ? [labelBox(wish, side)] : [];
      }),
    ];
    this.onPlaced?.();
  }
}

/** What is chosen or under the pointer is on a plate, which is a little larger than its words. */
const PLATE = { width: 14, height: 4 };

function wishOf(worded: Worded, x: number, y: number, zoom: number): LabelWish<Worded> | undefined {
  const { rule, mark, size } = worded;
  const pinned = mark.selected || mark.hovered;
  if (size.width === 0 || (!pinned && zoom < rule.fromZoom)) return undefined;
  return {
    key: worded,
    x,
    y,
    reach: rule.reach,
    width: size.width + (pinned ? PLATE.width + size.more : 0),
    height: size.height + (pinned ? PLATE.height : 0),
    sides: rule.sides,
    rank: pinned ? 0 : rule.rank,
    pinned,
    shy: !pinned && (rule.shy ?? false),
  };
}
