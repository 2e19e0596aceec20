import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import { toLatLng, toLatLngs } from '../host/latlng';
import { makeHandle } from './handle';
import { measure } from './measure';
import { insertVertex, moveVertex, removeVertex, type Points } from './vertex-steps';
import type { MapTool, VertexStep, VertexTool } from './tool';
import type { ToolRun, ToolStage } from './ToolLayer';

/**
 * Handles only for what is in view, and no more than this: a recorded walk has thousands of points, and nobody can
 * grab one of a thousand. Zooming in brings the rest.
 */
const HANDLES_MOST = 150;
/** Pixels between two vertices below which there is no room for a handle between them. */
const BETWEEN_LEAST_PX = 36;

export function startVertices(first: VertexTool, stage: ToolStage): ToolRun {
  return new VertexRun(first, stage);
}

class VertexRun implements ToolRun {
  private points: Points;
  private readonly group = L.layerGroup();
  private readonly line: L.Polyline | L.Polygon;
  private focus: number | undefined;

  constructor(
    private tool: VertexTool,
    private readonly stage: ToolStage,
  ) {
    this.points = copy(tool.points);
    const options = { pane: 'tool', interactive: false, className: 'wp-tool-line' };
    this.line = (tool.closed ? L.polygon([], options) : L.polyline([], options)).addTo(stage.map);
    this.group.addTo(stage.map);
    stage.map.on('moveend zoomend', this.rebuild);
    this.rebuild();
  }

  back(): boolean {
    return false;
  }

  update(next: MapTool): void {
    if (next.type !== 'vertices') return;
    this.tool = next;
    if (samePoints(next.points, this.points)) return;
    this.points = copy(next.points);
    this.rebuild();
  }

  stop(): void {
    this.stage.map.off('moveend zoomend', this.rebuild);
    this.group.remove();
    this.line.remove();
  }

  private readonly rebuild = (): void => {
    // A handle that is being dragged must not be taken from under the finger.
    if (this.group.getLayers().some((layer) => (layer as L.Marker).dragging && isDragged(layer as L.Marker)))
      return;
    this.group.clearLayers();
    this.line.setLatLngs(toLatLngs(this.points));
    const view = this.stage.map.getBounds().pad(0.1);
    const seen = this.points
      .map((at, index) => ({ at, index }))
      .filter(({ at }) => view.contains(toLatLng(at)));
    const shown = seen.length > HANDLES_MOST ? thin(seen, HANDLES_MOST) : seen;
    for (const { index } of shown) this.addVertex(index);
    if (seen.length <= HANDLES_MOST) for (const { index } of shown) this.addBetween(index);
    this.refocus();
  };

  private addVertex(index: number): void {
    const handle = makeHandle(this.points[index]!, {
      look: 'vertex',
      name: this.stage.handleName(index, this.points.length),
      onMove: (at) => this.show(moveVertex(this.points, index, at)),
      onPut: (at) => this.step(moveVertex(this.points, index, at), { type: 'move', index }, index),
      onRemove: () => {
        const next = removeVertex(this.points, index, this.tool.closed);
        if (next) this.step(next, { type: 'remove', index }, Math.min(index, next.length - 1));
      },
    });
    this.group.addLayer(handle);
    handle.getElement()?.setAttribute('data-index', String(index));
  }

  private addBetween(index: number): void {
    const a = this.points[index]!;
    const b = this.points[index + 1] ?? (this.tool.closed ? this.points[0] : undefined);
    if (!b || !this.roomBetween(a, b)) return;
    const middle: [number, number] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const put = (at: [number, number]): void =>
      this.step(insertVertex(this.points, index + 1, at), { type: 'insert', index: index + 1 }, index + 1);
    const handle = makeHandle(middle, {
      look: 'between',
      name: this.stage.insertName(index),
      onMove: (at) => this.show(insertVertex(this.points, index + 1, at)),
      onPut: put,
    });
    handle.on('keydown', ({ originalEvent }) => {
      if (originalEvent.key === 'Enter') put(middle);
    });
    handle.on('click', () => put(middle));
    this.group.addLayer(handle);
  }

  private roomBetween(a: Position, b: Position): boolean {
    const { map } = this.stage;
    return (
      map.latLngToContainerPoint(toLatLng(a)).distanceTo(map.latLngToContainerPoint(toLatLng(b))) >=
      BETWEEN_LEAST_PX
    );
  }

  private show(points: Points): void {
    this.line.setLatLngs(toLatLngs(points));
    this.stage.measured(measure(points, this.tool.closed));
    this.tool.onChange?.(points);
  }

  private step(points: Points, step: VertexStep, focus: number): void {
    this.points = points;
    this.focus = focus;
    this.tool.onStep(points, step);
    // After Leaflet has let go of the handle that was dragged.
    requestAnimationFrame(this.rebuild);
  }

  private refocus(): void {
    if (this.focus === undefined) return;
    const holder = this.stage.map.getContainer();
    holder
      .querySelector<HTMLElement>(`.wp-handle-vertex[data-index="${this.focus}"]`)
      ?.focus({ preventScroll: true });
    this.focus = undefined;
  }
}

const copy = (points: readonly Position[]): Points => points.map(([lon, lat]) => [lon, lat]);

const samePoints = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.length === b.length && a.every((at, i) => at[0] === b[i]![0] && at[1] === b[i]![1]);

const isDragged = (marker: L.Marker): boolean =>
  marker.getElement()?.classList.contains('leaflet-drag-target') ?? false;

function thin<T>(items: readonly T[], most: number): T[] {
  const every = items.length / most;
  return Array.from({ length: most }, (_, i) => items[Math.floor(i * every)]!);
}
