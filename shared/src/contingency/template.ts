import type { EventRole, IncidentType, Priority } from '../event/index.js';
import type { Texts } from '../contract/languages.js';

/** Code values of CAP 1.2 (OASIS, 1 July 2010) that a public alert about it would carry. */
export interface AlertCodes {
  category: readonly (
    'Met' | 'Safety' | 'Security' | 'Rescue' | 'Fire' | 'Health' | 'Transport' | 'Infra' | 'CBRNE'
  )[];
  responseType: readonly (
    'Shelter' | 'Evacuate' | 'Prepare' | 'Execute' | 'Avoid' | 'Monitor' | 'Assess' | 'AllClear'
  )[];
  urgency: 'Immediate' | 'Expected' | 'Future' | 'Past';
  severity: 'Extreme' | 'Severe' | 'Moderate' | 'Minor';
  certainty: 'Observed' | 'Likely' | 'Possible';
}

export interface TemplateStep {
  role: EventRole;
  text: Texts;
}

/** What an event's own contingency plan is made from. The numbers in it are defaults with a source, never orders. */
export interface ContingencyTemplate {
  /** Such as `SC-03-LIGHTNING`: never changes, so that an event's plan can be compared with where it came from. */
  id: string;
  /** Said on the radio: `SC-03`. */
  code: string;
  priority: Priority;
  /** Incidents of these types suggest it; empty for what is planned rather than reported. */
  incidentTypes: readonly IncidentType[];
  /** Answers for it. */
  owner: EventRole;
  /** Decides where that is not the owner. */
  decide: readonly EventRole[];
  /** Leads at the place. */
  onScene: readonly EventRole[];
  support: readonly EventRole[];
  informed: readonly EventRole[];
  /** `null`: never leaves the event. */
  cap: AlertCodes | null;
  name: Texts;
  trigger: Texts;
  /** One action a line, in the order in which they are done. */
  steps: readonly TemplateStep[];
  comms: Texts;
  escalate: Texts;
  standDown: Texts;
}
