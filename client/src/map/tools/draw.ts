import L from 'leaflet';
import { toLatLng, toLatLngs, toPosition } from '../host/latlng';
import { measure, sameSpot } from './measure';
import type { DrawTool, MapTool } from './tool';
import type { ToolRun, ToolStage } from './ToolLayer';
import { watchPointer } from './pointer';

/** Point by point, with the last leg following the pointer. */
export function startDraw(first: DrawTool, stage: ToolStage): ToolRun {
  const { map } = stage;
  let tool = first;
  let points: [number, number][] = [];
  let pointer: [number, number] | undefined;
  const closed = tool.shape === 'area';
  const needed = closed ? 3 : 2;
  const options = { pane: 'tool', interactive: false, className: 'wp-tool-line' };
  const line = (closed ? L.polygon([], options) : L.polyline([], options)).addTo(map);
  const dots = L.layerGroup().addTo(map);

  const redraw = (): void => {
    const all = pointer && points.length ? [...points, pointer] : points;
    line.setLatLngs(toLatLngs(all));
    stage.measured(all.length > 1 ? measure(all, closed) : undefined);
    stage.ready(points.length >= needed);
  };
  const dot = (at: [number, number]): void => {
    L.circleMarker(toLatLng(at), {
      pane: 'tool',
      radius: 5,
      interactive: false,
      className: 'wp-tool-dot',
    }).addTo(dots);
  };
  const finish = (): void => {
    if (points.length < needed) return;
    const done = points;
    points = [];
    tool.onDone(done);
  };
  const put = (at: [number, number]): void => {
    if (sameSpot(points.at(-1), at)) return;
    points.push(at);
    dot(at);
    redraw();
  };
  const stopWatching = watchPointer(map, {
    put: (latLng) => put(toPosition(latLng)),
    finish,
    move(latLng) {
      pointer = latLng && toPosition(latLng);
      redraw();
    },
  });
  return {
    back() {
      if (!points.length) return false;
      points.pop();
      dots.clearLayers();
      points.forEach(dot);
      redraw();
      return true;
    },
    finish,
    update(next: MapTool) {
      if (next.type === 'draw') tool = next;
    },
    stop() {
      stopWatching();
      line.remove();
      dots.remove();
    },
  };
}
