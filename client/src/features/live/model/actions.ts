import { canMove, INCIDENT_MOVES, isOver, isUnanswered, type IncidentMove } from '@waypost/shared/event';
import { FIELD, PARTNERS, STAFF, type Viewer } from '@waypost/shared/event';
import { registry } from '@waypost/shared/ledger';
import type { SeenIncident } from './seen';

export const ACTIONS = [
  'acknowledge',
  'assign',
  'arrive',
  'mark_controlled',
  'close',
  'cancel',
  'reopen',
  'change_priority',
  'reclassify',
  'link_duplicate',
  'add_note',
] as const;
export type ActionVerb = (typeof ACTIONS)[number];

/** Why a button does nothing now. */
export type WhyNot = 'closed' | 'open' | 'done_already' | 'acknowledge_first';

export interface Action {
  verb: ActionVerb;
  /** Set when it is the viewer's to do, but not in this state. */
  why?: WhyNot;
}

/** What this viewer may do with an incident. What their role never may is left out: it would be a button that always fails. */
export function actionsOn(data: SeenIncident, viewer: Viewer): Action[] {
  if (data.state === undefined) return [];
  return ACTIONS.filter((verb) => mayEver(verb, viewer)).map((verb) => {
    const why = whyNot(verb, data.state!);
    return why ? { verb, why } : { verb };
  });
}

/** The same list the server asks first. A bystander marshal moves nothing along, so the desk offers them notes only. */
function mayEver(verb: ActionVerb, viewer: Viewer): boolean {
  if (viewer.role === 'marshal' && verb !== 'add_note') return false;
  return registry.command(`incident.${verb}`)?.roles.includes(viewer.role) ?? false;
}

const ORDER = ['reported', 'reopened', 'acknowledged', 'assigned', 'on_scene', 'controlled', 'closed'];

function whyNot(verb: ActionVerb, state: NonNullable<SeenIncident['state']>): WhyNot | undefined {
  if (verb === 'add_note') return undefined;
  if (verb === 'reopen') return isOver(state) ? undefined : 'open';
  if (isOver(state)) return 'closed';
  if (!isMove(verb) || verb === 'assign' || canMove(verb, state)) return undefined;
  return verb === 'mark_controlled' && isUnanswered(state) ? 'acknowledge_first' : 'done_already';
}

const isMove = (verb: ActionVerb): verb is ActionVerb & IncidentMove =>
  verb in INCIDENT_MOVES && verb !== 'link_duplicate';

const NEXT: Record<string, ActionVerb> = {
  reported: 'acknowledge',
  reopened: 'acknowledge',
  acknowledged: 'assign',
  assigned: 'arrive',
  on_scene: 'mark_controlled',
  controlled: 'close',
  closed: 'reopen',
  duplicate: 'reopen',
  cancelled: 'reopen',
};
/** The usual next step, drawn as the one filled button. */
export const nextAction = (data: SeenIncident): ActionVerb | undefined =>
  data.state ? NEXT[data.state] : undefined;

/** Whether a step lies behind: its button then shows a tick. */
export const isPast = (data: SeenIncident, state: string): boolean =>
  data.state !== undefined && ORDER.indexOf(data.state) >= ORDER.indexOf(state);

export const runsIncidents = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && ([...STAFF, 'lead_marshal'] as readonly string[]).includes(viewer.role);
export const seesStreet = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && ([...STAFF, ...FIELD] as readonly string[]).includes(viewer.role);
export const isPartnerRole = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && (PARTNERS as readonly string[]).includes(viewer.role);
