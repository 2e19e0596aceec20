/** Longitude, latitude in degrees of WGS 84: GeoJSON's order, everywhere in the house. */
export type Position = readonly [lon: number, lat: number];

/** Mean Earth radius in metres (IUGG). */
export const EARTH_RADIUS_M = 6_371_008.8;
const RAD = Math.PI / 180;

/** Great-circle distance in metres (haversine: exact for a sphere, within 0.5 % of the ellipsoid). */
export function distance(a: Position, b: Position): number {
  const dLat = (b[1] - a[1]) * RAD;
  const dLon = (b[0] - a[0]) * RAD;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial compass bearing from a to b, degrees clockwise from north, 0 to 360. */
export function bearing(a: Position, b: Position): number {
  const dLon = (b[0] - a[0]) * RAD;
  const y = Math.sin(dLon) * Math.cos(b[1] * RAD);
  const x =
    Math.cos(a[1] * RAD) * Math.sin(b[1] * RAD) -
    Math.sin(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.cos(dLon);
  return (Math.atan2(y, x) / RAD + 360) % 360;
}

/**
 * Metres east and north of an origin. Flat: good to a centimetre over the few kilometres of a march, and what
 * every planar question below is asked in.
 */
export function toPlane(origin: Position, p: Position): [x: number, y: number] {
  return [
    (p[0] - origin[0]) * RAD * EARTH_RADIUS_M * Math.cos(origin[1] * RAD),
    (p[1] - origin[1]) * RAD * EARTH_RADIUS_M,
  ];
}

export function fromPlane(origin: Position, [x, y]: readonly [number, number]): Position {
  return [
    origin[0] + x / (RAD * EARTH_RADIUS_M * Math.cos(origin[1] * RAD)),
    origin[1] + y / (RAD * EARTH_RADIUS_M),
  ];
}

/** Moves a position onto a grid of about `metres`, so that it tells the neighbourhood and not the spot. */
export function roundToGrid(p: Position, metres: number): Position {
  const dLat = metres / (RAD * EARTH_RADIUS_M);
  const lat = Math.round(p[1] / dLat) * dLat;
  const dLon = dLat / Math.max(0.01, Math.cos(lat * RAD));
  return [round6(Math.round(p[0] / dLon) * dLon), round6(lat)];
}

/** Six decimals: 11 cm, finer than any phone's GPS, and short on the wire. */
export const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
