import L from 'leaflet';
import { middle, type Position } from '@waypost/shared/geo';
import type { Draw } from '../host/drawn';
import type { PaneName } from '../host/create-map';
import { toLatLngs } from '../host/latlng';
import type { PinchThing, PlaceThing, SectorThing, SketchThing } from '../things';
import { PINCH_LABEL, SECTOR_LABEL } from './label-rules';
import { drawMarker, type Letters } from './marker';
import { PINCH_PICTOGRAM } from './pictograms';
import { drawPlace } from './points';

export interface Outline {
  points: readonly Position[];
  closed: boolean;
  look: string;
}

/** An outline or stretch whose style comes from the style sheet by class name. */
export function outline(pane: PaneName, first: Outline, onClick?: () => void) {
  const options = {
    pane,
    className: first.look,
    interactive: onClick !== undefined,
    bubblingMouseEvents: false,
  };
  const shape = first.closed ? L.polygon([], options) : L.polyline([], options);
  let look = first.look;
  const set = (next: Outline, extra = ''): void => {
    shape.setLatLngs(toLatLngs(next.points));
    const element = shape.getElement();
    element?.classList.remove(...look.split(' '));
    look = `${next.look} ${extra}`.trim();
    element?.classList.add(...look.split(' '));
  };
  if (onClick) {
    shape.on('click', (event) => {
      L.DomEvent.stopPropagation(event);
      onClick();
    });
  }
  return { shape, set };
}

const SIGN: Letters = { font: '700 18px', height: 22, padding: 3 };

export const drawSector: Draw<SectorThing> = (first, stage) => {
  const look = ({ data, tone }: SectorThing): Outline => ({
    points: data.area,
    closed: true,
    look: `wp-sector${tone ? ` wp-tone-${tone}` : ''}`,
  });
  // The fill lets clicks through: a sector covers half the map, and is chosen by its outline or its letter.
  const { shape, set } = outline('sector', look(first), () => stage.select({ kind: 'sector', id: first.id }));
  const sign = drawMarker(first, stage, {
    kind: 'sector',
    pane: 'place',
    face: ({ data, title }) => ({
      at: middle(data.area),
      look: 'wp-sector-sign',
      shape: '',
      label: data.code,
      more: data.name,
      title: title ?? `${data.code} ${data.name}`,
      rule: SECTOR_LABEL,
      letters: SIGN,
    }),
  });
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

/** A place is a mark, with its outline under it when it has one. */
export const drawPlaceOrArea: Draw<PlaceThing> = (first, stage) => {
  const mark = drawPlace(first, stage);
  const group = L.layerGroup([mark.layer]);
  const area = (thing: PlaceThing): readonly Position[] =>
    'area' in thing.data.at ? thing.data.at.area : [];
  const { shape, set } = outline('sector', { points: area(first), closed: true, look: 'wp-place-area' });
  group.addLayer(shape);
  let shown = first;
  const paint = (extra = ''): void =>
    set({ points: area(shown), closed: true, look: 'wp-place-area' }, extra);
  group.on('add', () => paint());
  return {
    layer: group,
    update(thing) {
      shown = thing;
      paint();
      mark.update(thing);
    },
    mark(next) {
      paint(next.selected ? 'wp-is-selected' : '');
      mark.mark(next);
    },
  };
};

export const drawPinch: Draw<PinchThing> = (first, stage) => {
  const sign = drawMarker(first, stage, {
    kind: 'pinch',
    pane: 'checkpoint',
    face: ({ data, title }) => ({
      at: data.at,
      look: 'wp-pinch',
      shape: `<i>${PINCH_PICTOGRAM}</i>`,
      label: data.name ?? '',
      title: title ?? data.name ?? '',
      rule: PINCH_LABEL,
    }),
  });
  const stretch = (thing: PinchThing): Outline => ({
    points: thing.stretch ?? [],
    closed: false,
    look: 'wp-pinch-stretch',
  });
  const { shape, set } = outline('pinch', stretch(first));
  const group = L.layerGroup([shape, sign.layer]);
  let shown = first;
  group.on('add', () => set(stretch(shown)));
  return {
    layer: group,
    update(thing) {
      shown = thing;
      set(stretch(thing));
      sign.update(thing);
    },
    mark: (mark) => sign.mark(mark),
  };
};

/** What an import found, before it is anything. */
export const drawDraft: Draw<SketchThing> = (first, stage) => {
  const look = (thing: SketchThing): Outline => ({
    points: thing.points,
    closed: thing.closed,
    look: `wp-draft${thing.chosen === false ? ' wp-draft-left' : ''}`,
  });
  const { shape, set } = outline('route', look(first), () => stage.select({ kind: 'draft', id: first.id }));
  let shown = first;
  let extra = '';
  const paint = (): void => set(look(shown), extra);
  shape.on('add', paint);
  return {
    layer: shape,
    update(thing) {
      shown = thing;
      paint();
    },
    mark(mark) {
      extra = mark.selected || mark.hovered ? 'wp-is-selected' : '';
      paint();
    },
  };
};
