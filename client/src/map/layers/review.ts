import L from 'leaflet';
import type { Draw } from '../host/drawn';
import { toLatLng, toLatLngs } from '../host/latlng';
import type { ChangeThing, CommentThing, GhostThing } from '../things';
import { MARK_LABEL } from './label-rules';
import { drawMarker } from './marker';

/** What stood where in another state of the plan: dashed and faint, with a thread to where it went. */
export const drawGhost: Draw<GhostThing> = (first) => {
  const group = L.layerGroup();
  let shown = first;
  const options = (className: string) => ({ pane: 'ghost', className, interactive: false });
  const fill = (): void => {
    group.clearLayers();
    const { points, shape, to } = shown;
    const [at] = points;
    if (shape === 'line') group.addLayer(L.polyline(toLatLngs(points), options('wp-ghost')));
    else if (shape === 'area')
      group.addLayer(L.polygon(toLatLngs(points), options('wp-ghost wp-ghost-area')));
    else if (at)
      group.addLayer(L.circleMarker(toLatLng(at), { ...options('wp-ghost wp-ghost-area'), radius: 9 }));
    if (at && to && shape === 'point')
      group.addLayer(L.polyline(toLatLngs([at, to]), options('wp-ghost wp-ghost-thread')));
  };
  const classes = (strong: boolean): void => {
    group.eachLayer((layer) => (layer as L.Path).getElement()?.classList.toggle('wp-is-selected', strong));
  };
  fill();
  return {
    layer: group,
    update(thing) {
      shown = thing;
      fill();
    },
    mark: ({ selected, hovered }) => classes(selected || hovered),
  };
};

/** A sign beside a thing that came, went or changed: the shape says which, so that it needs no colour. */
export const drawChange: Draw<ChangeThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'change',
    pane: 'pin',
    face: ({ at, what, title }) => ({
      at,
      look: `wp-change wp-change-${what}`,
      shape: '<i></i>',
      title,
      rule: MARK_LABEL,
    }),
  });

/** What somebody said, where they said it of. */
export const drawComment: Draw<CommentThing> = (first, stage) =>
  drawMarker(first, stage, {
    kind: 'comment',
    pane: 'pin',
    face: ({ at, number, settled, title }) => ({
      at,
      look: settled ? 'wp-comment wp-comment-settled' : 'wp-comment',
      shape: `<i><svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><path d="M4 2h20v23l-6-6H4z" stroke-linejoin="round"/></svg><b data-sign="${number}"></b></i>`,
      title,
      rule: MARK_LABEL,
    }),
  });
