import type L from 'leaflet';

interface Wishes {
  put(at: L.LatLng): void;
  move(at: L.LatLng | undefined): void;
  finish?(): void;
}

/**
 * Clicks and taps put a point; with the keyboard the map is moved under a cross in its middle and Space puts a point
 * there. Enter ends, as a double click does.
 */
export function watchPointer(map: L.Map, wishes: Wishes): () => void {
  const holder = map.getContainer();
  const cross = document.createElement('div');
  cross.className = 'wp-tool-cross';
  cross.hidden = true;
  holder.append(cross);
  const doubleClickZooms = map.doubleClickZoom.enabled();
  map.doubleClickZoom.disable();
  holder.classList.add('wp-map-drawing');

  const click = (event: L.LeafletMouseEvent): void => {
    cross.hidden = true;
    wishes.put(event.latlng);
  };
  const move = (event: L.LeafletMouseEvent): void => {
    cross.hidden = true;
    wishes.move(event.latlng);
  };
  const panned = (): void => {
    if (!cross.hidden) wishes.move(map.getCenter());
  };
  const key = (event: KeyboardEvent): void => {
    if (event.target !== holder) return;
    if (event.key.startsWith('Arrow')) {
      cross.hidden = false;
      wishes.move(map.getCenter());
    } else if (event.key === ' ') {
      event.preventDefault();
      cross.hidden = false;
      wishes.put(map.getCenter());
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (wishes.finish) wishes.finish();
      else wishes.put(map.getCenter());
    }
  };
  const ended = (): void => wishes.finish?.();
  map.on('click', click).on('mousemove', move).on('dblclick', ended).on('move', panned);
  holder.addEventListener('keydown', key);
  return () => {
    map.off('click', click).off('mousemove', move).off('dblclick', ended).off('move', panned);
    holder.removeEventListener('keydown', key);
    holder.classList.remove('wp-map-drawing');
    cross.remove();
    if (doubleClickZooms) map.doubleClickZoom.enable();
  };
}
