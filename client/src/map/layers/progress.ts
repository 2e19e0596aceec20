import L from 'leaflet';
import type { Draw, Drawn } from '../host/drawn';
import { toLatLngs } from '../host/latlng';
import type { MarchStretch, ProgressThing } from '../things';
import { END_LABEL } from './label-rules';
import { drawMarker, type Letters } from './marker';

interface End {
  id: string;
  at: readonly [number, number];
  label: string;
  stale?: boolean;
}

const HEAD =
  '<i><svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d="M8 2 14 13H2z"/></svg></i>';
const TAIL =
  '<i><svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d="M3 3h10v10H3z"/></svg></i>';

/** As the style sheet has it: the words are on a plate, beside the mark and never on what stands there. */
const PLATE: Letters = { font: '600 11.5px', height: 22, padding: 8 };

/** From below to above: what is wrong is never hidden by what is only uncertain. */
const KINDS: readonly MarchStretch['kind'][] = ['column', 'doubt', 'gap', 'stopped'];

/** The march's two ends: a triangle leads, a square closes; between them the column on its street. */
export const drawProgress: Draw<ProgressThing> = (first, stage) => {
  const group = L.layerGroup();
  const ends = new Map<'head' | 'tail', Drawn<End>>();
  const lines = new Map(
    KINDS.map((kind) => {
      const line = L.polyline([], {
        pane: 'crowd',
        interactive: false,
        className: `wp-march wp-march-${kind}`,
      });
      group.addLayer(line);
      return [kind, line] as const;
    }),
  );
  const show = (thing: ProgressThing, end: 'head' | 'tail'): void => {
    const mark = thing[end];
    const known = ends.get(end);
    if (!mark) {
      known?.layer.remove();
      ends.delete(end);
      return;
    }
    const face = { id: thing.id, ...mark };
    if (known) return known.update(face);
    const made = drawMarker<End>(face, stage, {
      kind: 'progress',
      pane: 'progress',
      face: ({ at, label, stale }) => ({
        at,
        look: `wp-end wp-end-${end}${stale ? ' wp-end-stale' : ''}`,
        shape: end === 'head' ? HEAD : TAIL,
        label,
        title: label,
        rule: END_LABEL,
        letters: PLATE,
      }),
    });
    ends.set(end, made);
    group.addLayer(made.layer);
  };
  const update = (thing: ProgressThing): void => {
    show(thing, 'head');
    show(thing, 'tail');
    for (const [kind, line] of lines) {
      const own = thing.stretches?.filter((stretch) => stretch.kind === kind) ?? [];
      line.setLatLngs(own.map(({ points }) => toLatLngs([...points])));
    }
  };
  update(first);
  return { layer: group, update, mark: (mark) => ends.forEach((end) => end.mark(mark)) };
};
