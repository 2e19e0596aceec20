import L from 'leaflet';
import { toLatLng } from '../host/latlng';
import { textWidth } from '../host/measure';
import { metresPerPixel } from '../host/scale';
import type { MarshalThing } from '../things';
import { boxAround, labelBox, placeLabels, type Box, type LabelWish, type Side } from './declutter';
import { glideTo, glidingAt, GLIDE_MS, type Glide } from './glide';

export interface DotColours {
  fill: string;
  ring: string;
  halo: string;
  text: string;
  accent: string;
  alarm: string;
}

interface Dot {
  thing: MarshalThing;
  glide: Glide;
  /** Container pixels at the last frame, for finding what was clicked. */
  x: number;
  y: number;
}

const REACH_PX = 14;
const DOT_PX = 5.5;
const FONT = '600 11px';
/** Call-signs of everyone from here on; further out only of who is chosen, under the pointer or missed. */
const LABELS_FROM_ZOOM = 18;
/** A fix coarser than this is drawn with its circle: the point alone would claim too much. */
const COARSE_M = 60;

/**
 * All marshals on one canvas: a thousand DOM markers that move every second cost a phone its battery and a desk its
 * frame rate, a thousand arcs cost under a millisecond.
 */
export class MarshalDots extends L.Layer {
  private readonly canvas = document.createElement('canvas');
  private dots = new Map<string, Dot>();
  private chosen: string | undefined;
  private hovered: string | undefined;
  private frame = 0;
  private movingUntil = 0;
  private covered: readonly Box[] = [];
  private named = new Map<string, Side>();

  constructor(private colours: DotColours) {
    super();
    // A layer of no particular kind takes no options: unset, the canvas lies under the posts.
    L.setOptions(this, { pane: 'marshal' });
    this.canvas.className = 'leaflet-zoom-hide';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: L.Map): this {
    this.getPane()!.append(this.canvas);
    map.on('move zoomend viewreset resize', this.place, this);
    this.place();
    return this;
  }

  override onRemove(map: L.Map): this {
    cancelAnimationFrame(this.frame);
    map.off('move zoomend viewreset resize', this.place, this);
    this.canvas.remove();
    return this;
  }

  show(things: readonly MarshalThing[]): void {
    const now = performance.now();
    const next = new Map<string, Dot>();
    for (const thing of things) {
      const known = this.dots.get(thing.id);
      const glide = known
        ? known.thing.at === thing.at
          ? known.glide
          : glideTo(known.glide, thing.at, now)
        : { from: thing.at, to: thing.at, startedAt: now };
      next.set(thing.id, { thing, glide, x: known?.x ?? -99, y: known?.y ?? -99 });
    }
    this.dots = next;
    this.movingUntil = now + GLIDE_MS;
    this.name();
    this.draw();
  }

  /** What call-signs must not cover, in pixels of the present zoom's plane. */
  avoid(covered: readonly Box[]): void {
    this.covered = covered;
    this.name();
    this.draw();
  }

  mark(chosen: string | undefined, hovered: string | undefined): void {
    if (this.chosen === chosen && this.hovered === hovered) return;
    this.chosen = chosen;
    this.hovered = hovered;
    this.draw();
  }

  recolour(colours: DotColours): void {
    this.colours = colours;
    this.draw();
  }

  /** The marshal nearest to a point of the container, within a finger's reach. */
  at({ x, y }: { x: number; y: number }): string | undefined {
    let best: string | undefined;
    let reach = REACH_PX;
    for (const [id, dot] of this.dots) {
      const away = Math.hypot(dot.x - x, dot.y - y);
      if (away < reach) {
        reach = away;
        best = id;
      }
    }
    return best;
  }

  /** Where everyone is going to stand, in pixels of the present zoom's plane. */
  boxes(): Box[] {
    const map = this._map;
    return map ? [...this.dots.values()].map((dot) => boxAround(...flat(map, dot), DOT_PX)) : [];
  }

  /** Decides whose call-sign has room where they are going, and not at every frame: names that come and go flicker. */
  private name(): void {
    const map = this._map;
    if (!map) return;
    const near = map.getZoom() >= LABELS_FROM_ZOOM;
    const wishes = [...this.dots]
      .filter(([, { thing }]) => near || thing.alarm)
      .map(([, dot]) => wishOf(dot, flat(map, dot)));
    const shapes = this.covered.map((box) => ({ key: undefined, box, firm: true }));
    this.named = placeLabels(wishes, shapes, this.named);
  }

  private place(): void {
    const map = this._map;
    const size = map.getSize();
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    if (this.canvas.width !== size.x * ratio || this.canvas.height !== size.y * ratio) {
      this.canvas.width = size.x * ratio;
      this.canvas.height = size.y * ratio;
      this.canvas.style.width = `${size.x}px`;
      this.canvas.style.height = `${size.y}px`;
    }
    L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint([0, 0]));
    this.paint();
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.paint();
      if (performance.now() < this.movingUntil) this.draw();
    });
  }

  private paint(): void {
    const ctx = this.canvas.getContext('2d');
    const map = this._map;
    if (!ctx || !map) return;
    const ratio = this.canvas.width / (map.getSize().x || 1);
    const now = performance.now();
    const scale = metresPerPixel(map);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, this.canvas.width, this.canvas.height);
    ctx.font = `${FONT} system-ui, sans-serif`;
    for (const dot of this.dots.values()) {
      const point = map.latLngToContainerPoint(toLatLng(glidingAt(dot.glide, now)));
      dot.x = point.x;
      dot.y = point.y;
      const special = dot.thing.id === this.chosen || dot.thing.id === this.hovered;
      if (!special) paintDot(ctx, dot, this.colours, scale, this.named.get(dot.thing.id));
    }
    for (const id of [this.hovered, this.chosen]) {
      const dot = id === undefined ? undefined : this.dots.get(id);
      if (dot)
        paintDot(ctx, dot, this.colours, scale, this.named.get(dot.thing.id) ?? 'right', id === this.chosen);
    }
  }
}

type Ctx = CanvasRenderingContext2D;

function paintDot(
  ctx: Ctx,
  { thing, x, y }: Dot,
  colours: DotColours,
  scale: number,
  named: Side | undefined,
  chosen = false,
): void {
  const radius = chosen ? 8 : DOT_PX;
  if (thing.accuracyM !== undefined && thing.accuracyM >= COARSE_M) {
    disc(ctx, x, y, thing.accuracyM / scale);
    ctx.fillStyle = colours.halo;
    ctx.fill();
  }
  disc(ctx, x, y, radius);
  ctx.fillStyle = thing.stale ? colours.ring : chosen ? colours.accent : colours.fill;
  ctx.fill();
  ctx.lineWidth = 2;
  ctx.strokeStyle = thing.stale ? colours.fill : colours.ring;
  ctx.setLineDash(thing.stale ? [2, 2] : []);
  ctx.stroke();
  ctx.setLineDash([]);
  if (thing.alarm) {
    disc(ctx, x, y, radius + 5);
    ctx.lineWidth = 3;
    ctx.strokeStyle = colours.alarm;
    ctx.stroke();
  }
  if (!named) return;
  const { left, bottom } = labelBox(wishOf({ thing }, [x, y]), named);
  ctx.lineWidth = 3;
  ctx.strokeStyle = colours.ring;
  ctx.lineJoin = 'round';
  ctx.strokeText(thing.label, left, bottom - 3);
  ctx.fillStyle = colours.text;
  ctx.fillText(thing.label, left, bottom - 3);
}

const flat = (map: L.Map, { glide }: Dot): [number, number] => {
  const { x, y } = map.project(toLatLng(glide.to), map.getZoom());
  return [x, y];
};

/** The room a call-sign wants beside its dot; somebody who is missed is named whatever is in the way. */
const wishOf = ({ thing }: Pick<Dot, 'thing'>, [x, y]: [number, number]): LabelWish<string> => ({
  key: thing.id,
  x,
  y,
  reach: thing.alarm ? DOT_PX + 9 : DOT_PX + 4,
  width: textWidth(thing.label, FONT),
  height: 14,
  sides: ['right', 'left', 'above', 'below'],
  rank: thing.alarm ? 0 : 1,
  pinned: thing.alarm ?? false,
});

function disc(ctx: Ctx, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}
