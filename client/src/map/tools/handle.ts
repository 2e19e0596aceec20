import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import { toLatLng, toPosition } from '../host/latlng';

export interface HandleWishes {
  look: 'vertex' | 'between' | 'point';
  name: string;
  /** While it is dragged. */
  onMove(at: [number, number]): void;
  /** When it is let go, or was nudged by a key. */
  onPut(at: [number, number]): void;
  onRemove?(): void;
}

const NUDGE: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A point that a mouse, a finger and a keyboard can move: drag it, or focus it and use the arrow keys (one pixel, ten
 * with Shift), Delete to remove it. The mark is small, what can be touched is 32 px.
 */
export function makeHandle(at: Position, wishes: HandleWishes): L.Marker {
  const icon = L.divIcon({
    className: `wp-handle wp-handle-${wishes.look}`,
    iconSize: [32, 32],
    html: '<i></i>',
  });
  const marker = L.marker(toLatLng(at), {
    icon,
    draggable: true,
    autoPan: true,
    keyboard: true,
    pane: 'tool',
  });
  marker.on('add', () => {
    const element = marker.getElement();
    element?.setAttribute('role', 'button');
    element?.setAttribute('aria-label', wishes.name);
  });
  marker.on('drag', () => wishes.onMove(toPosition(marker.getLatLng())));
  marker.on('dragend', () => wishes.onPut(toPosition(marker.getLatLng())));
  marker.on('click', L.DomEvent.stopPropagation);
  marker.on('keydown', ({ originalEvent: event }) => {
    const nudge = NUDGE[event.key];
    if (nudge) {
      // Otherwise the map below pans with the same key.
      event.preventDefault();
      event.stopPropagation();
      wishes.onPut(toPosition(nudged(marker, nudge, event.shiftKey ? 10 : 1)));
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && wishes.onRemove) {
      event.preventDefault();
      event.stopPropagation();
      wishes.onRemove();
    }
  });
  return marker;
}

function nudged(marker: L.Marker, [dx, dy]: readonly [number, number], by: number): L.LatLng {
  const map = (marker as unknown as { _map: L.Map })._map;
  const point = map.latLngToContainerPoint(marker.getLatLng());
  return map.containerPointToLatLng([point.x + dx * by, point.y + dy * by]);
}
