import L from 'leaflet';
import { DEFAULT_WIDTH_M, type RouteData } from '@waypost/shared/event';
import type { PaneName } from '../host/create-map';
import type { Draw, Stage } from '../host/drawn';
import { toLatLng, toLatLngs } from '../host/latlng';
import { metresPerPixel } from '../host/scale';
import type { RouteThing } from '../things';
import { chevrons, widthRuns } from './route-shape';

/** Beyond this many chevrons the line is too far away for arrows to say anything. */
const CHEVRONS_MOST = 400;

/** A route: its usable width true to scale, a line in the middle, arrows in the direction of the march. */
export const drawRoute: Draw<RouteThing> = (first, stage) => {
  const group = L.layerGroup();
  const core = line('wp-route-core', 3);
  const arrows = line('wp-route-arrows', 2);
  // A finger is wider than a line: 24 px around it can be touched.
  const touch = L.polyline([], {
    pane: 'route',
    weight: 24,
    opacity: 0,
    className: 'wp-route-touch',
    bubblingMouseEvents: false,
  });
  const ref = { kind: 'route', id: first.id };
  let casing: { stroke: L.Polyline; widthM: number }[] = [];
  let shown = first;
  let selected = false;

  const zoomed = (): void => {
    const scale = metresPerPixel(stage.map);
    for (const { stroke, widthM } of casing) stroke.setStyle({ weight: Math.max(7, widthM / scale) });
    arrows.setLatLngs(arrowsOf(shown.data, stage));
  };
  const classes = (): void => {
    for (const part of [core, arrows, ...casing.map(({ stroke }) => stroke)]) {
      const element = part.getElement();
      for (const role of ['main', 'alternate', 'feeder', 'dispersal'])
        element?.classList.toggle(`wp-route-${role}`, role === shown.data.role);
      element?.classList.toggle('wp-is-selected', selected);
      element?.classList.toggle('wp-route-faint', shown.faint ?? false);
    }
  };
  const update = (thing: RouteThing): void => {
    shown = thing;
    for (const { stroke } of casing) group.removeLayer(stroke);
    casing = widthRuns(thing.data.points, thing.data.widths, DEFAULT_WIDTH_M).map(({ widthM, points }) => {
      const stroke = line('wp-route-casing', 8, 'casing');
      stroke.setLatLngs(toLatLngs(points));
      group.addLayer(stroke);
      return { stroke, widthM };
    });
    core.setLatLngs(toLatLngs(thing.data.points));
    touch.setLatLngs(toLatLngs(thing.data.points));
    zoomed();
    classes();
  };

  for (const part of [core, arrows, touch]) group.addLayer(part);
  group.on('add', () => update(shown));
  touch.on('click', (event) => {
    L.DomEvent.stopPropagation(event);
    stage.select(ref);
  });
  touch.on('mouseover', () => stage.hover(ref));
  touch.on('mouseout', () => stage.hover(undefined));
  update(first);
  return {
    layer: group,
    update,
    zoomed,
    mark(mark) {
      selected = mark.selected || mark.hovered;
      classes();
    },
  };
};

const line = (className: string, weight: number, pane: PaneName = 'route'): L.Polyline =>
  L.polyline([], { pane, weight, className, interactive: false });

function arrowsOf(data: RouteData, { map }: Stage): L.LatLng[][] {
  const flat = data.points.map((position) => map.project(toLatLng(position), map.getZoom()));
  const shapes = chevrons(flat, 110, 9);
  if (shapes.length > CHEVRONS_MOST) return [];
  return shapes.map((shape) => shape.map(({ x, y }) => map.unproject([x, y], map.getZoom())));
}
