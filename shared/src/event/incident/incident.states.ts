import type { IncidentState } from './incident.schema.js';

/** Nothing more is done about an incident in these states, unless it is opened again. */
export const INCIDENT_OVER = ['closed', 'duplicate', 'cancelled'] as const satisfies readonly IncidentState[];
/** Nobody has said that they have it. */
export const INCIDENT_UNANSWERED = ['reported', 'reopened'] as const satisfies readonly IncidentState[];

const OPEN = ['reported', 'reopened', 'acknowledged', 'assigned', 'on_scene', 'controlled'] as const;

/** The life of an incident (domain.md 3.4) as data: which command moves it from where to where. */
export const INCIDENT_MOVES = {
  acknowledge: { from: INCIDENT_UNANSWERED, to: 'acknowledged' },
  assign: { from: ['reported', 'reopened', 'acknowledged'], to: 'assigned' },
  arrive: { from: ['reported', 'reopened', 'acknowledged', 'assigned'], to: 'on_scene' },
  mark_controlled: { from: ['acknowledged', 'assigned', 'on_scene'], to: 'controlled' },
  close: { from: OPEN, to: 'closed' },
  /** It was never one: a slip of the thumb, a test. */
  cancel: { from: OPEN, to: 'cancelled' },
  link_duplicate: { from: [...OPEN, 'closed', 'cancelled'], to: 'duplicate' },
  reopen: { from: INCIDENT_OVER, to: 'reopened' },
} as const satisfies Record<string, { from: readonly IncidentState[]; to: IncidentState }>;

export type IncidentMove = keyof typeof INCIDENT_MOVES;

export const canMove = (move: IncidentMove, state: IncidentState): boolean =>
  (INCIDENT_MOVES[move].from as readonly IncidentState[]).includes(state);

export const isOver = (state: IncidentState): state is (typeof INCIDENT_OVER)[number] =>
  (INCIDENT_OVER as readonly IncidentState[]).includes(state);

export const isUnanswered = (state: IncidentState): state is (typeof INCIDENT_UNANSWERED)[number] =>
  (INCIDENT_UNANSWERED as readonly IncidentState[]).includes(state);
