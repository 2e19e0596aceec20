import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import { toLatLng, toPosition } from '../host/latlng';
import { makeHandle } from './handle';
import { watchPointer } from './pointer';
import { snapTo } from './snap';
import type { MapTool, MoveTool, PointTool, Snap, SnapLine } from './tool';
import type { ToolRun, ToolStage } from './ToolLayer';

function landed(
  lines: readonly SnapLine[] | undefined,
  at: [number, number],
): { at: [number, number]; snap: Snap | undefined } {
  const hit = lines?.length ? snapTo(lines, at) : undefined;
  return hit ? { at: toPosition(toLatLng(hit.at)), snap: hit.snap } : { at, snap: undefined };
}

/** One click, one point; a ring shows where it will land. */
export function startPoint(first: PointTool, { map }: ToolStage): ToolRun {
  let tool = first;
  const ghost = L.circleMarker([0, 0], {
    pane: 'tool',
    radius: 8,
    interactive: false,
    className: 'wp-tool-dot',
  });
  const stopWatching = watchPointer(map, {
    put(latLng) {
      const { at, snap } = landed(tool.snapTo, toPosition(latLng));
      tool.onDone(at, snap);
    },
    move(latLng) {
      if (!latLng) return void ghost.remove();
      ghost.setLatLng(toLatLng(landed(tool.snapTo, toPosition(latLng)).at)).addTo(map);
    },
  });
  return {
    back: () => false,
    update(next: MapTool) {
      if (next.type === 'point') tool = next;
    },
    stop() {
      stopWatching();
      ghost.remove();
    },
  };
}

/** A handle on what is there already. */
export function startMove(first: MoveTool, { map, handleName }: ToolStage): ToolRun {
  let tool = first;
  const put = (at: [number, number]): void => {
    const hit = landed(tool.snapTo, at);
    handle.setLatLng(toLatLng(hit.at));
    tool.onDone(hit.at, hit.snap);
  };
  const handle = makeHandle(first.at, {
    look: 'point',
    name: handleName(0, 1),
    onMove: (at) => {
      if (tool.snapTo) handle.setLatLng(toLatLng(landed(tool.snapTo, at).at));
    },
    onPut: put,
  }).addTo(map);
  return {
    back: () => false,
    update(next: MapTool) {
      if (next.type !== 'move') return;
      if (!samePosition(next.at, tool.at)) handle.setLatLng(toLatLng(next.at));
      tool = next;
    },
    stop: () => void handle.remove(),
  };
}

const samePosition = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
