import type { MapLabel, XY } from './drawing.js';
import type { Frame } from './frame.js';

interface Box {
  west: number;
  east: number;
  top: number;
  bottom: number;
}

const clear = (a: Box, b: Box): boolean =>
  a.east < b.west || b.east < a.west || a.bottom < b.top || b.bottom < a.top;

/** Chinese letters are as wide as they are high, Latin ones about half; a little too much is better than touching. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.58), 0) * size;

/** Places labels so that none lies on another: who comes first stays, who finds no room is left out. */
export class Lettering {
  readonly labels: MapLabel[] = [];
  private readonly taken: Box[] = [];

  constructor(private readonly frame: Frame) {}

  /** Keeps room free, such as under a mark. */
  block([x, y]: XY, half: number): void {
    this.taken.push({ west: x - half, east: x + half, top: y - half, bottom: y + half });
  }

  /** Whether a mark can stand here without hiding anything, and whole. */
  isFree([x, y]: XY, half: number): boolean {
    const box = { west: x - half, east: x + half, top: y - half, bottom: y + half };
    return this.isInside(box) && this.taken.every((other) => clear(box, other));
  }

  /** Beside a mark, on whichever side is free. */
  beside([x, y]: XY, gap: number, text: string, size: number, tone: MapLabel['tone']): boolean {
    const width = textWidth(text, size);
    const away = gap + width / 2 + 1;
    const places: XY[] = [
      [x + away, y],
      [x - away, y],
      [x, y - gap - size * 0.7],
      [x, y + gap + size * 0.7],
      [x + away, y - size],
      [x + away, y + size],
      [x - away, y - size],
      [x - away, y + size],
    ];
    return places.some((at) => this.put(text, at, size, tone, 0, width));
  }

  at(at: XY, text: string, size: number, tone: MapLabel['tone']): boolean {
    return this.put(text, at, size, tone, 0, textWidth(text, size));
  }

  /** Along a street, on the first segment that is long enough and has room. */
  along(points: readonly XY[], text: string, size: number): boolean {
    const width = textWidth(text, size);
    for (let i = 1; i < points.length; i++) {
      const [ax, ay] = points[i - 1]!;
      const [bx, by] = points[i]!;
      const length = Math.hypot(bx - ax, by - ay);
      if (length < width + 8) continue;
      const turn = upright(Math.atan2(by - ay, bx - ax));
      for (const share of [0.5, 0.3, 0.7, 0.18, 0.82, 0.4, 0.6])
        if (this.put(text, [ax + (bx - ax) * share, ay + (by - ay) * share], size, 'street', turn, width))
          return true;
    }
    return false;
  }

  private isInside({ west, east, top, bottom }: Box): boolean {
    return west >= 2 && top >= 2 && east <= this.frame.width - 2 && bottom <= this.frame.height - 2;
  }

  private put(
    text: string,
    at: XY,
    size: number,
    tone: MapLabel['tone'],
    turn: number,
    width: number,
  ): boolean {
    const height = size * 1.25;
    const w = (Math.abs(Math.cos(turn)) * width + Math.abs(Math.sin(turn)) * height) / 2;
    const h = (Math.abs(Math.sin(turn)) * width + Math.abs(Math.cos(turn)) * height) / 2;
    const box = { west: at[0] - w, east: at[0] + w, top: at[1] - h, bottom: at[1] + h };
    if (!this.isInside(box)) return false;
    if (!this.taken.every((other) => clear(box, other))) return false;
    this.taken.push(box);
    this.labels.push({ text, at, size, tone, turn, width });
    return true;
  }
}

const upright = (turn: number): number =>
  turn > Math.PI / 2 + 0.01 ? turn - Math.PI : turn < -Math.PI / 2 - 0.01 ? turn + Math.PI : turn;
