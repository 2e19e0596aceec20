import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse, type Id } from '../../kernel/index.js';
import {
  defineCommand,
  put,
  type CommandContext,
  type Decision,
  type EventRecord,
  type Records,
} from '../kind.js';
import { FIELD, STAFF, type Role, type Viewer } from '../viewer.js';
import { INCIDENT, type IncidentData } from './incident.schema.js';
import { viewIncident } from './incident.view.js';

/** Who runs the event and who stands on the street. */
export const WORKING = [...STAFF, ...FIELD] as const;

export type Incident = EventRecord<IncidentData>;
type Revise<Payload> = (
  incident: Incident,
  payload: Payload,
  context: CommandContext,
  records: Records,
) => Decision;

/**
 * A command on an incident that is there. One that the viewer may not see answers as if it did not exist, so
 * that nobody can find confidential incidents by guessing at them.
 */
export const onIncident = <Shape extends z.ZodRawShape>(
  verb: string,
  shape: Shape,
  roles: readonly Role[],
  revise: Revise<z.infer<z.ZodObject<Shape>>>,
) =>
  defineCommand({
    name: `incident.${verb}`,
    payload: z.strictObject({ id, ...shape }),
    roles,
    decide(records, payload, context) {
      const incident = records.get(INCIDENT, (payload as { id: Id }).id);
      if (!incident || !mayKnow(incident, context.viewer)) return refuse('not-found', { fields: ['id'] });
      return revise(incident, payload as z.infer<z.ZodObject<Shape>>, context, records);
    },
  });

const NO_SHARE = { inForce: false, level: () => 'nothing' as const };
export const mayKnow = (incident: Incident, viewer: Viewer): boolean =>
  viewIncident(incident, viewer, NO_SHARE) !== undefined;
export const revised = (incident: Incident, fields: Partial<IncidentData>): Decision =>
  ok([put<IncidentData>(INCIDENT, incident.id, { ...incident.data, ...fields })]);

/** Those who lead, and whoever was sent: a bystander marshal may not move somebody else's incident along. */
export const handles = (viewer: Viewer, data: IncidentData): boolean =>
  viewer.role !== 'marshal' || data.assigned.includes(viewer.personId);
