import type { Position } from '@waypost/shared/geo';

/** Where on a line something was put. */
export interface Snap {
  /** The line's id, as given in `snapTo`. */
  lineId: string;
  alongM: number;
}

export interface SnapLine {
  id: string;
  points: readonly Position[];
}

interface Base {
  /** Says in one line what the tool does and how to end it; shown on the map while it is at work. */
  hint: string;
  /** Esc when there is nothing left to step back from, or the cancel button. */
  onCancel(): void;
}

/** Draws a line or an outline, point by point; Enter, the finish button or a double click ends it. */
export interface DrawTool extends Base {
  type: 'draw';
  shape: 'line' | 'area';
  /** Colours it as what it will be. */
  onDone(points: [number, number][]): void;
}

/** Puts one point; with `snapTo` it lands on the nearest of the lines. */
export interface PointTool extends Base {
  type: 'point';
  snapTo?: readonly SnapLine[];
  onDone(at: [number, number], snap: Snap | undefined): void;
}

/** Handles on every vertex of a line or outline: drag, arrow keys, Delete, and handles between to insert. */
export interface VertexTool extends Base {
  type: 'vertices';
  /** Changes when the points were changed elsewhere than by these handles. */
  points: readonly Position[];
  closed: boolean;
  /** While dragging, for what is computed live. */
  onChange?(points: [number, number][]): void;
  /** After each finished step: how the points are now, and what was done, so that widths can follow. */
  onStep(points: [number, number][], step: VertexStep): void;
}

export type VertexStep =
  { type: 'move'; index: number } | { type: 'insert'; index: number } | { type: 'remove'; index: number };

/** One handle on a single point. */
export interface MoveTool extends Base {
  type: 'move';
  at: Position;
  snapTo?: readonly SnapLine[];
  onDone(at: [number, number], snap: Snap | undefined): void;
}

/** Chooses a stretch of a line: its first and its last segment. */
export interface StretchTool extends Base {
  type: 'stretch';
  points: readonly Position[];
  from?: number;
  to?: number;
  onPick(from: number, to: number): void;
}

/** At most one is at work. */
export type MapTool = DrawTool | PointTool | VertexTool | MoveTool | StretchTool;
