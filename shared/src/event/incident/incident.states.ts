import type { IncidentState } from './incident.schema.js';

/** The life of an incident (domain.md 3.4) as data: which command moves it from where to where. */
export const INCIDENT_MOVES = {
  acknowledge: { from: ['reported'], to: 'acknowledged' },
  assign: { from: ['reported', 'acknowledged'], to: 'assigned' },
  arrive: { from: ['reported', 'acknowledged', 'assigned'], to: 'on_scene' },
  mark_controlled: { from: ['acknowledged', 'assigned', 'on_scene'], to: 'controlled' },
  close: { from: ['reported', 'acknowledged', 'assigned', 'on_scene', 'controlled'], to: 'closed' },
  reopen: { from: ['closed'], to: 'acknowledged' },
} as const satisfies Record<string, { from: readonly IncidentState[]; to: IncidentState }>;

export type IncidentMove = keyof typeof INCIDENT_MOVES;

export const canMove = (move: IncidentMove, state: IncidentState): boolean =>
  (INCIDENT_MOVES[move].from as readonly IncidentState[]).includes(state);
