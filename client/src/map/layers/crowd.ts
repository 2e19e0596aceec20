import L from 'leaflet';
import type { Draw } from '../host/drawn';
import { toLatLngs } from '../host/latlng';
import { metresPerPixel } from '../host/scale';
import type { CrowdThing } from '../things';

/** The crowd on its street at one moment: a band for each stretch of one level of service, as wide as the street. */
export const drawCrowd: Draw<CrowdThing> = (first, stage) => {
  const group = L.layerGroup();
  // One line for each level: a frame of the march that is played changes points, never the number of layers.
  const bands = new Map<string, L.Polyline>();
  let shown = first;
  const zoomed = (): void => {
    const weight = Math.max(9, shown.widthM / metresPerPixel(stage.map));
    for (const band of bands.values()) band.setStyle({ weight });
  };
  const update = (thing: CrowdThing): void => {
    shown = thing;
    const lines = new Map<string, L.LatLng[][]>();
    for (const { level, points } of thing.runs)
      lines.set(level, [...(lines.get(level) ?? []), toLatLngs(points)]);
    for (const level of new Set([...bands.keys(), ...lines.keys()])) {
      const band = bands.get(level) ?? makeBand(level);
      bands.set(level, band);
      if (!group.hasLayer(band)) group.addLayer(band);
      band.setLatLngs(lines.get(level) ?? []);
    }
    zoomed();
  };
  update(first);
  return { layer: group, update, zoomed, mark: () => undefined };
};

const makeBand = (level: string): L.Polyline =>
  L.polyline([], { pane: 'crowd', interactive: false, className: `wp-crowd wp-los-${level}` });
