import type L from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { drawDraft, drawPinch, drawPlaceOrArea, drawSector } from '../layers/areas';
import { drawCrowd } from '../layers/crowd';
import { MarshalDots, type DotColours } from '../layers/marshals';
import { drawFinding } from '../layers/findings';
import { drawCheckpoint, drawIncident, drawPin, drawPost } from '../layers/points';
import { drawProgress } from '../layers/progress';
import { drawChange, drawComment, drawGhost } from '../layers/review';
import { drawRoute } from '../layers/route';
import type { MapThings, ThingRef } from '../things';
import { useLeaflet } from './context';
import type { Stage } from './drawn';
import { LabelBoard } from './label-board';
import { LayerSet } from './layer-set';

interface Props {
  things: MapThings;
  selected?: ThingRef | undefined;
  hovered?: ThingRef | undefined;
  theme: 'light' | 'dark' | 'sun';
  /** While a tool is at work the map's things do not answer, so that a point can be put on top of them. */
  quiet: boolean;
  onSelect?: ((ref: ThingRef | undefined) => void) | undefined;
  onHover?: ((ref: ThingRef | undefined) => void) | undefined;
}

const DOTS: Record<Props['theme'], DotColours> = {
  light: {
    fill: '#22303f',
    ring: '#ffffff',
    halo: 'rgba(34,48,63,.10)',
    text: '#1b232c',
    accent: '#2456c4',
    alarm: '#c81e1e',
  },
  sun: {
    fill: '#000000',
    ring: '#ffffff',
    halo: 'rgba(0,0,0,.12)',
    text: '#000000',
    accent: '#1a3fa0',
    alarm: '#b00000',
  },
  dark: {
    fill: '#e8edf3',
    ring: '#12161b',
    halo: 'rgba(232,237,243,.12)',
    text: '#f1f4f8',
    accent: '#8ab0ff',
    alarm: '#ff6b6b',
  },
};

type Sets = ReturnType<typeof makeSets>;

function makeSets(stage: Stage) {
  return {
    sectors: new LayerSet('sector', drawSector, stage),
    routes: new LayerSet('route', drawRoute, stage),
    crowd: new LayerSet('crowd', drawCrowd, stage),
    drafts: new LayerSet('draft', drawDraft, stage),
    pinches: new LayerSet('pinch', drawPinch, stage),
    places: new LayerSet('place', drawPlaceOrArea, stage),
    checkpoints: new LayerSet('checkpoint', drawCheckpoint, stage),
    posts: new LayerSet('post', drawPost, stage),
    findings: new LayerSet('finding', drawFinding, stage),
    progress: new LayerSet('progress', drawProgress, stage),
    incidents: new LayerSet('incident', drawIncident, stage),
    pins: new LayerSet('pin', drawPin, stage),
    ghosts: new LayerSet('ghost', drawGhost, stage),
    changes: new LayerSet('change', drawChange, stage),
    comments: new LayerSet('comment', drawComment, stage),
  };
}

/** Keeps the map's layers equal to the lists it is given. */
export function Things({ things, selected, hovered, theme, quiet, onSelect, onHover }: Props): null {
  const map = useLeaflet();
  const wishes = useRef({ onSelect, onHover, quiet });
  wishes.current = { onSelect, onHover, quiet };
  const dots = useMemo(() => new MarshalDots(DOTS[theme]), [map]);
  const labels = useMemo(() => new LabelBoard(map), [map]);
  const sets = useMemo(
    () =>
      makeSets({
        map,
        labels,
        select: (ref) => !wishes.current.quiet && wishes.current.onSelect?.(ref),
        hover: (ref) => !wishes.current.quiet && wishes.current.onHover?.(ref),
      }),
    [map, labels],
  );

  useEffect(() => attach(map, sets, dots, wishes), [map, sets, dots]);
  useEffect(() => keepPlaced(map, labels, dots), [map, labels, dots]);
  useEffect(() => {
    showAll(sets, dots, things);
    labels.changed();
  }, [sets, dots, labels, things]);
  useEffect(() => dots.recolour(DOTS[theme]), [dots, theme]);
  useEffect(() => {
    map.getContainer().classList.toggle('wp-map-quiet', quiet);
  }, [map, quiet]);
  useEffect(() => {
    const chosen = selected ? [selected] : [];
    for (const set of Object.values(sets)) set.mark(chosen, hovered);
    dots.mark(
      selected?.kind === 'marshal' ? selected.id : undefined,
      hovered?.kind === 'marshal' ? hovered.id : undefined,
    );
  }, [sets, dots, selected, hovered, things]);
  return null;
}

function showAll(sets: Sets, dots: MarshalDots, things: MapThings): void {
  sets.sectors.show(things.sectors ?? []);
  sets.routes.show(things.routes ?? []);
  sets.crowd.show(things.crowd ?? []);
  sets.drafts.show(things.drafts ?? []);
  sets.pinches.show(things.pinches ?? []);
  sets.places.show(things.places ?? []);
  sets.checkpoints.show(things.checkpoints ?? []);
  sets.posts.show(things.posts ?? []);
  sets.findings.show(things.findings ?? []);
  sets.progress.show(things.progress ?? []);
  sets.incidents.show(things.incidents ?? []);
  sets.pins.show(things.pins ?? []);
  sets.ghosts.show(things.ghosts ?? []);
  sets.changes.show(things.changes ?? []);
  sets.comments.show(things.comments ?? []);
  dots.show(things.marshals ?? []);
}

interface Wishes {
  current: { quiet: boolean; onSelect?: Props['onSelect']; onHover?: Props['onHover'] };
}

/** The map's own clicks: a marshal under the pointer, or nothing, which steps back. */
function attach(map: L.Map, sets: Sets, dots: MarshalDots, wishes: Wishes): () => void {
  let over: string | undefined;
  const zoomed = (): void => Object.values(sets).forEach((set) => set.zoomed());
  const click = ({ containerPoint }: L.LeafletMouseEvent): void => {
    if (wishes.current.quiet) return;
    const id = dots.at(containerPoint);
    wishes.current.onSelect?.(id === undefined ? undefined : { kind: 'marshal', id });
  };
  const move = ({ containerPoint }: L.LeafletMouseEvent): void => {
    if (wishes.current.quiet) return;
    const id = dots.at(containerPoint);
    if (id === over) return;
    over = id;
    map.getContainer().classList.toggle('wp-map-pointing', id !== undefined);
    wishes.current.onHover?.(id === undefined ? undefined : { kind: 'marshal', id });
  };
  dots.addTo(map);
  map.on('zoomend', zoomed).on('click', click).on('mousemove', move);
  return () => {
    map.off('zoomend', zoomed).off('click', click).off('mousemove', move);
    for (const set of Object.values(sets)) set.clear();
    dots.remove();
  };
}

/** Words find their places anew when the view changes, and the marshals' names go round them. */
function keepPlaced(map: L.Map, labels: LabelBoard, dots: MarshalDots): () => void {
  const changed = (): void => labels.changed();
  labels.passers = () => dots.boxes();
  labels.onPlaced = () => dots.avoid(labels.covered);
  changed();
  map.on('zoomend moveend', changed);
  return () => {
    map.off('zoomend moveend', changed);
    labels.stop();
  };
}
