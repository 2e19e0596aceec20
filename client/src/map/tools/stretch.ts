import L from 'leaflet';
import { project } from '@waypost/shared/geo';
import { toLatLngs, toPosition } from '../host/latlng';
import { watchPointer } from './pointer';
import type { MapTool, StretchTool } from './tool';
import type { ToolRun, ToolStage } from './ToolLayer';

/** First click chooses a segment, the second where the stretch ends. */
export function startStretch(first: StretchTool, { map }: ToolStage): ToolRun {
  let tool = first;
  let anchor: number | undefined;
  const chosen = L.polyline([], {
    pane: 'tool',
    weight: 8,
    interactive: false,
    className: 'wp-tool-stretch',
  }).addTo(map);
  const under = L.polyline([], {
    pane: 'tool',
    weight: 5,
    interactive: false,
    className: 'wp-tool-line',
  }).addTo(map);
  const piece = (from: number, to: number) =>
    toLatLngs(tool.points.slice(Math.min(from, to), Math.max(from, to) + 2));
  const redraw = (): void => {
    chosen.setLatLngs(tool.from === undefined ? [] : piece(tool.from, tool.to ?? tool.from));
  };
  const stopWatching = watchPointer(map, {
    put(latLng) {
      const hit = project(tool.points, toPosition(latLng));
      if (!hit) return;
      const start = anchor ?? hit.segment;
      anchor = anchor === undefined ? hit.segment : undefined;
      tool.onPick(Math.min(start, hit.segment), Math.max(start, hit.segment));
    },
    move(latLng) {
      const hit = latLng && project(tool.points, toPosition(latLng));
      under.setLatLngs(hit ? piece(anchor ?? hit.segment, hit.segment) : []);
    },
  });
  redraw();
  return {
    back() {
      if (anchor === undefined) return false;
      anchor = undefined;
      return true;
    },
    update(next: MapTool) {
      if (next.type !== 'stretch') return;
      tool = next;
      redraw();
    },
    stop() {
      stopWatching();
      chosen.remove();
      under.remove();
    },
  };
}
