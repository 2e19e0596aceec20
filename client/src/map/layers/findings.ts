import L from 'leaflet';
import type { Draw } from '../host/drawn';
import type { FindingThing } from '../things';
import { outline, type Outline } from './areas';
import { FINDING_LABEL } from './label-rules';
import { drawMarker } from './marker';

/** Octagon, triangle, circle with a sign inside, as in the list: told apart without colour. */
const SHAPES: Record<FindingThing['severity'], string> = {
  stop: '<path d="M6.300 1h7.400L19 6.300v7.400L13.700 19H6.300L1 13.700V6.300z"/><path class="wp-sign" d="M6.500 10h7"/>',
  warn: '<path d="M10 1.500 19 18H1z"/><path class="wp-sign" d="M10 7.500v5M10 15h.01"/>',
  advise:
    '<path d="M10 1.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17z"/><path class="wp-sign" d="M10 9.500v4.500M10 6.300h.01"/>',
};

const svg = (severity: FindingThing['severity']): string =>
  `<i><svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">${SHAPES[severity]}</svg></i>`;

/** A flag above the spot, so that the thing it is about stays in sight; while chosen, its stretch or ground too. */
export const drawFinding: Draw<FindingThing> = (first, stage) => {
  const sign = drawMarker(first, stage, {
    kind: 'finding',
    pane: 'finding',
    face: ({ at, severity, label }) => ({
      at,
      look: `wp-finding wp-finding-${severity}`,
      shape: svg(severity),
      // A whole sentence would lie across the map: the list beside it says it.
      title: label,
      rule: FINDING_LABEL,
    }),
  });
  const look = ({ shape }: FindingThing): Outline => ({
    points: shape?.points ?? [],
    closed: shape?.closed ?? false,
    look: 'wp-finding-shape',
  });
  const { shape, set } = outline('route', look(first));
  const group = L.layerGroup([shape, sign.layer]);
  let shown = first;
  let extra = '';
  const paint = (): void => set(look(shown), extra);
  group.on('add', paint);
  return {
    layer: group,
    update(thing) {
      shown = thing;
      paint();
      sign.update(thing);
    },
    mark(mark) {
      extra = mark.selected || mark.hovered ? 'wp-is-selected' : '';
      paint();
      sign.mark(mark);
    },
  };
};
