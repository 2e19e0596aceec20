/** A map as plain geometry on a page, in points from its upper left corner: nothing here knows of PDF. */

export type XY = readonly [x: number, y: number];

/** What a colour means; the renderer has the colours. */
export type Ink =
  | 'water'
  | 'park'
  | 'plaza'
  | 'building'
  | 'street'
  | 'street-edge'
  | 'route'
  | 'alternate'
  | 'dispersal'
  | 'feeder'
  | 'sector'
  | 'pinch'
  | 'area'
  | 'post'
  | 'checkpoint'
  | 'place'
  | 'medical'
  | 'protected'
  | 'focus';

/** How a line is broken, so that routes are told apart in a copy without colour. */
export type Dash = 'dash' | 'dots' | 'dash-dot';

export type Shape =
  | {
      type: 'area';
      ring: readonly XY[];
      fill?: Ink;
      edge?: Ink;
      edgeWidth?: number;
      faint?: boolean;
      dash?: boolean;
    }
  | { type: 'line'; points: readonly XY[]; ink: Ink; width: number; dash?: Dash }
  | { type: 'arrow'; at: XY; turn: number; ink: Ink }
  /** A mark with a letter, so that it is never told by colour alone. */
  | { type: 'mark'; form: 'round' | 'square' | 'diamond'; at: XY; ink: Ink; letter: string; size: number };

export interface MapLabel {
  text: string;
  /** Middle of the text. */
  at: XY;
  size: number;
  tone: 'street' | 'sight' | 'thing' | 'sector';
  /** Radians, clockwise. */
  turn: number;
  width: number;
}

export interface LegendEntry {
  ink: Ink;
  form: 'round' | 'square' | 'diamond' | 'line' | 'fill' | Dash;
  letter: string;
  text: string;
}

export interface MapDrawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
  labels: readonly MapLabel[];
  legend: readonly LegendEntry[];
  /** Length of the bar on the page, and what it stands for. */
  bar: { width: number; text: string };
  scaleText: string;
  north: string;
  attribution: string;
}
