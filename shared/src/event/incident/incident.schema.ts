import { z } from 'zod';
import { id, instant, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** domain.md 3.4, in its order. */
export const INCIDENT_TYPES = [
  'medical',
  'lost',
  'crowd',
  'vehicle',
  'counter',
  'disrupt',
  'weather',
  'fire',
  'suspicious',
  'attack',
  'agent',
  'arrest',
  'route',
  'infra',
  'comms',
  'welfare',
  'access',
  'other',
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];

/** P1 life, P2 urgent, P3 attention, P4 log (domain.md 3.5). */
export const PRIORITIES = [1, 2, 3, 4] as const;
export type Priority = (typeof PRIORITIES)[number];
export const priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const INCIDENT_STATES = [
  'reported',
  'acknowledged',
  'assigned',
  'on_scene',
  'controlled',
  'closed',
  'reopened',
  'duplicate',
  'cancelled',
] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What somebody who was sent says: on the way, or not able to go and why. */
export const incidentAnswer = z.strictObject({
  personId: id,
  answer: z.enum(['accept', 'cannot']),
  at: instant,
  why: words.optional(),
});
export type IncidentAnswer = z.infer<typeof incidentAnswer>;

/** Who inside the event may read it: everyone concerned, control only, or a closed circle. */
export const SENSITIVITIES = ['open', 'control', 'medical', 'legal'] as const;

/** How word of it came: the app is one channel among several. */
export const CHANNELS = ['app', 'radio', 'phone', 'sms', 'runner', 'paper'] as const;

export const incidentPlace = z.strictObject({
  point: position.optional(),
  /** Radius in metres within which the point lies, as the phone gave it. */
  accuracyM: z.number().min(0).max(100_000).optional(),
  checkpointId: id.optional(),
  sectorId: id.optional(),
});

export const incidentNote = z.strictObject({ id, at: instant, by: id, text: words });

export const incidentData = z.strictObject({
  type: z.enum(INCIDENT_TYPES),
  priority,
  state: z.enum(INCIDENT_STATES),
  sensitivity: z.enum(SENSITIVITIES),
  place: incidentPlace,
  text: words.optional(),
  channel: z.enum(CHANNELS),
  /** Signalled by holding SOS: it cannot be lowered without a word why. */
  sos: z.boolean().optional(),
  reportedBy: id,
  /** By the reporter's clock. */
  happenedAt: instant,
  /** By the server's: the two differ by however long the network was away. */
  receivedAt: instant,
  acknowledgedAt: instant.optional(),
  acknowledgedBy: id.optional(),
  /** Which controller has it: one at a time. */
  handledBy: id.optional(),
  onSceneAt: instant.optional(),
  controlledAt: instant.optional(),
  closedAt: instant.optional(),
  /** The clocks of an incident that came up again start here. */
  reopenedAt: instant.optional(),
  /** Steps of the chain that were rung because nobody had acknowledged it, the first at index 0. */
  escalatedAt: z.array(instant).max(10).optional(),
  /** Why it was closed, in words. */
  outcome: words.optional(),
  /** Whom it is about: a marshal who is not heard of. */
  aboutId: id.optional(),
  assigned: z.array(id).max(50),
  /** The last answer of each who was sent, those who could not go included. */
  answers: z.array(incidentAnswer).max(100).optional(),
  notes: z.array(incidentNote).max(500),
  duplicateOf: id.optional(),
});
export type IncidentData = z.infer<typeof incidentData>;
export const INCIDENT = kindRef<IncidentData>('incident');
