import { createContext, useContext } from 'react';
import type { PlaceType, RouteData } from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';
import type { Outcome } from '@waypost/shared/contract';
import type { MapBounds, ThingRef } from '../../../map';
import type { PlanStep } from '../operations/operation';
import type { Plan } from './plan';

/** What the hand on the map is doing; exactly one at a time. */
export type Mode =
  | { type: 'idle' }
  | { type: 'draw-route'; role: RouteData['role'] }
  | { type: 'draw-sector' }
  | { type: 'draw-place'; placeType: PlaceType }
  | { type: 'put-place'; placeType: PlaceType }
  /** An area that is only measured and is no part of the plan. */
  | { type: 'measure-area' }
  | { type: 'put-post' }
  | { type: 'put-checkpoint' }
  | { type: 'put-pinch' }
  /** Handles on what is chosen. */
  | { type: 'shape' }
  | { type: 'split' }
  | { type: 'widths' };

export interface Stretch {
  from: number;
  to: number;
}

/** Everything the parts of the plan screen share. */
export interface Desk {
  plan: Plan;
  /** False when this person may look only. */
  editable: boolean;
  selected: ThingRef | undefined;
  select(ref: ThingRef | undefined): void;
  hovered: ThingRef | undefined;
  hover(ref: ThingRef | undefined): void;
  mode: Mode;
  setMode(mode: Mode): void;
  /** The segments of the chosen route that a width is being given to. */
  stretch: Stretch | undefined;
  setStretch(stretch: Stretch | undefined): void;
  /** The area that was last drawn to be measured. */
  measured: Position[] | undefined;
  measure(area: Position[] | undefined): void;
  /** Because the person asked for it. */
  goTo(where: { bounds: MapBounds } | { centre: Position }): void;
  /** Several steps are one undoable entry. */
  commit(steps: readonly PlanStep[]): Promise<Outcome>;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('used outside the plan screen');
  return desk;
}
