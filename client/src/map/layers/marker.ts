import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import type { PaneName } from '../host/create-map';
import type { Drawn, Mark, Stage } from '../host/drawn';
import type { Worded } from '../host/label-board';
import { toLatLng } from '../host/latlng';
import { textWidth } from '../host/measure';
import type { LabelRule } from './label-rules';

export interface Face {
  at: Position;
  /** Class names of the marker, as the style sheet knows them. */
  look: string;
  /** The shape: trusted markup made by this folder, never by people. */
  shape: string;
  /** Words beside it; set as text, so nothing a person typed is ever markup. */
  label?: string;
  note?: string;
  /** Words that are shown only when it is chosen, under the pointer or focused. */
  more?: string;
  badge?: string;
  title: string;
  /** What its words may claim of the map. */
  rule: LabelRule;
  /** Pixels of the words, where they are not of the usual letters. */
  letters?: Letters;
}

export interface Letters {
  font: string;
  height: number;
  /** Around the words, when they are on a plate of their own. */
  padding: number;
}

const USUAL: Letters = { font: '600 12px', height: 16, padding: 0 };
const NOTE_FONT = '400 12px';

interface Options<Thing> {
  kind: string;
  pane: PaneName;
  face(thing: Thing): Face;
}

/** A marker made of our own elements: a shape on its point, and words where the board has room for them. */
export function drawMarker<Thing extends { id: string }>(
  first: Thing,
  stage: Stage,
  options: Options<Thing>,
): Drawn<Thing> {
  const body = document.createElement('div');
  const icon = L.divIcon({ className: 'wp-mark', html: body, iconSize: [0, 0] });
  const face = options.face(first);
  const marker = L.marker(toLatLng(face.at), { icon, pane: options.pane, keyboard: true, riseOnHover: true });
  let shown: Face | undefined;
  let mark: Mark = { selected: false, hovered: false };
  const ref = { kind: options.kind, id: first.id };
  const worded: Worded = {
    at: face.at,
    rule: face.rule,
    mark,
    size: { width: 0, height: 0, more: 0 },
    place: (side) => {
      if (side) body.dataset.side = side;
      else delete body.dataset.side;
    },
  };

  const dress = (): void => {
    const element = marker.getElement();
    if (!element || !shown) return;
    element.className = element.className.replace(/\bwp-is-\S+/g, '').trim();
    if (mark.selected) element.classList.add('wp-is-selected');
    if (mark.hovered) element.classList.add('wp-is-hovered');
    element.setAttribute('aria-label', shown.title);
    element.setAttribute('role', 'button');
    element.setAttribute('aria-pressed', String(mark.selected));
    marker.setZIndexOffset(mark.selected ? 2000 : mark.hovered ? 1000 : 0);
  };
  const update = (thing: Thing): void => {
    const next = options.face(thing);
    if (!shown || shown.at !== next.at) marker.setLatLng(toLatLng(next.at));
    shown = next;
    fill(body, next);
    Object.assign(worded, { at: next.at, rule: next.rule, size: sizeOf(next) });
    stage.labels.changed();
    dress();
  };

  update(first);
  marker.on('add', () => {
    stage.labels.add(worded);
    dress();
  });
  marker.on('remove', () => stage.labels.remove(worded));
  marker.on('click', (event) => {
    L.DomEvent.stopPropagation(event);
    stage.select(ref);
  });
  marker.on('keydown', ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    stage.select(ref);
  });
  marker.on('mouseover', () => stage.hover(ref));
  marker.on('mouseout', () => stage.hover(undefined));
  return {
    layer: marker,
    update,
    mark(next) {
      if (mark.selected === next.selected && mark.hovered === next.hovered) return;
      mark = next;
      worded.mark = next;
      stage.labels.changed();
      dress();
    },
  };
}

function sizeOf({ label = '', note = '', more = '', letters = USUAL }: Face): Worded['size'] {
  const width = label && textWidth(label, letters.font);
  const second = note && textWidth(note, NOTE_FONT) + 4;
  return {
    width: width ? width + (second || 0) + 2 * letters.padding : 0,
    height: letters.height,
    more: more ? textWidth(more, NOTE_FONT) + 4 : 0,
  };
}

function fill(body: HTMLElement, face: Face): void {
  body.className = `wp-mark-body ${face.look}`;
  body.style.setProperty('--wp-reach', `${face.rule.reach}px`);
  body.innerHTML = face.shape;
  const words = document.createElement('span');
  words.className = 'wp-mark-words';
  for (const [part, text] of [
    ['label', face.label],
    ['note', face.note],
    ['more', face.more],
  ] as const) {
    if (!text) continue;
    const element = document.createElement('span');
    element.className = `wp-mark-${part}`;
    element.textContent = text;
    words.append(...(words.childNodes.length ? [' ', element] : [element]));
  }
  // The shape's own digit and the words are two words to whoever reads them out.
  body.append(' ', words);
  if (face.badge) body.append(badge(face.badge));
}

/** Drawn by the style sheet from an attribute: a badge is a sign, and the marker's name says it in words. */
function badge(sign: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'wp-mark-badge';
  element.dataset.sign = sign;
  return element;
}
