import { z } from 'zod';
import { code, id, language, name, words } from '../../contract/primitives.js';
import { INCIDENT_TYPES, priority } from '../incident/incident.schema.js';
import { kindRef } from '../kind.js';

/** The tree of domain.md 1.2: whom a contingency plan gives orders to. `everyone` is any marshal who is there. */
export const EVENT_ROLES = [
  'event_controller',
  'lead_marshal',
  'safety_officer',
  'police_liaison',
  'medical_lead',
  'section_lead',
  'marshal',
  'information',
  'legal',
  'access_welfare',
  'police',
  'everyone',
] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

const inLanguages = <T extends z.ZodType<string>>(text: T) => z.partialRecord(language, text);

/** Orders are read aloud and on a phone in the sun: one action, a sentence or two. */
const order = words.refine((text) => text.length > 0);

export const contingencyStep = z.strictObject({
  id,
  role: z.enum(EVENT_ROLES),
  text: inLanguages(order),
});
export type ContingencyStep = z.infer<typeof contingencyStep>;

const roles = z.array(z.enum(EVENT_ROLES)).max(EVENT_ROLES.length);

export const contingencyData = z.strictObject({
  /** What is said on the radio: SC-03. */
  code,
  /** Id of the template it was made from, such as `SC-03-LIGHTNING`. */
  template: z.string().trim().min(1).max(40).optional(),
  name: inLanguages(name),
  priority,
  /** In the order in which they are listed and practised; ties by code. */
  order: z.number().int().min(0).max(9_999),
  trigger: inLanguages(words),
  /** Immediate actions by role, in the order in which they are done. */
  steps: z.array(contingencyStep).max(60),
  comms: inLanguages(words),
  escalate: inLanguages(words),
  standDown: inLanguages(words),
  owner: z.enum(EVENT_ROLES),
  /** Who fills that part on the day. */
  ownerId: id.optional(),
  /** Decides, where that is not the owner. */
  decide: roles.optional(),
  /** Leads at the place. */
  onScene: roles.optional(),
  informed: roles,
  /** Incidents of these types suggest it. */
  incidentTypes: z.array(z.enum(INCIDENT_TYPES)).max(INCIDENT_TYPES.length),
  /** The route that becomes the route for everyone when the plan is carried out. */
  alternateRouteId: id.optional(),
  /** Places where people go. */
  shelterIds: z.array(id).max(100),
  /** Posts that have a part in it. */
  postIds: z.array(id).max(500),
});
export type ContingencyData = z.infer<typeof contingencyData>;
/** What is done when something happens: prepared weeks before, carried out in two actions. */
export const CONTINGENCY = kindRef<ContingencyData>('contingency');
