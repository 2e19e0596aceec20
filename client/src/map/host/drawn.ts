import type L from 'leaflet';
import type { ThingRef } from '../things';
import type { LabelBoard } from './label-board';

export interface Mark {
  selected: boolean;
  hovered: boolean;
}

/** One thing as Leaflet holds it: made once, then updated in place, so that a moving marker is never made anew. */
export interface Drawn<Thing> {
  layer: L.Layer;
  update(thing: Thing): void;
  mark(mark: Mark): void;
  /** Called when the zoom has changed, for what is drawn in metres. */
  zoomed?(): void;
}

/** What a layer may use of the host. */
export interface Stage {
  map: L.Map;
  labels: LabelBoard;
  select(ref: ThingRef): void;
  hover(ref: ThingRef | undefined): void;
}

/** The create half of a create/update pair: `react-leaflet`'s good idea without its licence. */
export type Draw<Thing> = (thing: Thing, stage: Stage) => Drawn<Thing>;
