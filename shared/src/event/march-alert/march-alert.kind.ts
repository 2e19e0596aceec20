import { z } from 'zod';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse, type Id } from '../../kernel/index.js';
import { incidentKind } from '../incident/index.js';
import { INCIDENT_TYPES, priority } from '../incident/incident.schema.js';
import {
  defineCommand,
  defineKind,
  put,
  type CommandContext,
  type CommandDefinition,
  type Decision,
  type EventRecord,
  type Records,
} from '../kind.js';
import { isStaff, STAFF, type Viewer } from '../viewer.js';
import { alertFinding, MARCH_ALERT, marchAlertData, type MarchAlertData } from './march-alert.schema.js';

type Alert = EventRecord<MarchAlertData>;

const note = defineCommand({
  name: 'march_alert.note',
  payload: z.strictObject({ id, ...alertFinding }),
  roles: ['system'],
  decide(records, { id: alertId, ...finding }, { happenedAt }) {
    const before = records.get(MARCH_ALERT, alertId)?.data;
    if (before?.endedAt) return refuse('wrong-state');
    return ok([
      put<MarchAlertData>(MARCH_ALERT, alertId, {
        ...before,
        ...finding,
        raisedAt: before?.raisedAt ?? happenedAt,
        at: happenedAt,
      }),
    ]);
  },
});

const end = defineCommand({
  name: 'march_alert.end',
  payload: z.strictObject({ id }),
  roles: ['system'],
  decide: (records, payload, context) =>
    onAlert(records, payload.id, (alert) =>
      alert.data.endedAt
        ? refuse('nothing-changed')
        : ok([put<MarchAlertData>(MARCH_ALERT, alert.id, { ...alert.data, endedAt: context.happenedAt })]),
    ),
});

const acknowledge = defineCommand({
  name: 'march_alert.acknowledge',
  payload: z.strictObject({ id }),
  roles: STAFF,
  decide: (records, payload, context) =>
    onAlert(records, payload.id, (alert) =>
      alert.data.acknowledgedAt
        ? refuse('nothing-changed')
        : ok([put<MarchAlertData>(MARCH_ALERT, alert.id, acknowledged(alert, context))]),
    ),
});

/** Both in one entry: an alert that says it became an incident must not be there without it. */
const report = defineCommand({
  name: 'march_alert.report',
  payload: z.strictObject({
    id,
    incidentId: id,
    type: z.enum(INCIDENT_TYPES),
    priority,
    text: words.optional(),
  }),
  roles: STAFF,
  decide: (records, { id: alertId, incidentId, ...incident }, context) =>
    onAlert(records, alertId, (alert) => {
      // Two controllers press at once: the second is shown the first one's incident.
      if (alert.data.incidentId) return refuse('nothing-changed');
      const { point, sectorId } = alert.data;
      const place = { point, ...(sectorId ? { sectorId } : {}) };
      const made = reportIncident.decide(records, { id: incidentId, ...incident, place } as never, context);
      if (!made.ok) return made;
      return ok([
        ...made.value,
        put<MarchAlertData>(MARCH_ALERT, alertId, { ...acknowledged(alert, context), incidentId }),
      ]);
    }),
});

const reportIncident: CommandDefinition<never> = incidentKind.commands.find(
  ({ name }) => name === 'incident.report',
)!;

function onAlert(records: Records, alertId: Id, then: (alert: Alert) => Decision): Decision {
  const alert = records.get(MARCH_ALERT, alertId);
  return alert ? then(alert) : refuse('not-found', { fields: ['id'] });
}

/** Who answered first keeps having answered. */
const acknowledged = ({ data }: Alert, { viewer, happenedAt }: CommandContext): MarchAlertData => ({
  ...data,
  acknowledgedBy: data.acknowledgedBy ?? viewer.personId,
  acknowledgedAt: data.acknowledgedAt ?? happenedAt,
});

/** It names marshals and where they are: for those who lead. */
const view = ({ data }: Alert, viewer: Viewer): MarchAlertData | undefined =>
  isStaff(viewer) || viewer.role === 'lead_marshal' ? data : undefined;

export const marchAlertKind = defineKind<MarchAlertData>({
  kind: MARCH_ALERT.kind,
  data: marchAlertData,
  commands: [note, end, acknowledge, report],
  view,
});
