import type L from 'leaflet';

/** Metres on the ground that one pixel covers in the middle of the map, at a zoom (now, unless given). */
export function metresPerPixel(map: L.Map, zoom = map.getZoom()): number {
  return (156_543.03 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** zoom;
}
