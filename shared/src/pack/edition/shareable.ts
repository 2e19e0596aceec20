import {
  BRIEFING,
  CHANNEL,
  CHECKPOINT,
  CONTINGENCY,
  EVENT,
  PERMIT,
  PINCH,
  PLACE,
  POST,
  RISK,
  RISK_MATRIX,
  ROUTE,
  SECTOR,
  type EventRecord,
} from '../../event/index.js';
import { only } from '../../event/viewing.js';
import { allow, type Allow } from './allow.js';
import type { Withhold } from './withhold.js';

/**
 * The shareable edition is made of these kinds and these fields and nothing else, so that a new kind or field stays
 * inside until somebody decides. No person, shift, incident, message or note is among them; nor is any remark, which
 * is where names and numbers are written. What is left of free words is held back where it names somebody
 * (`withhold`). All of it happens before a page is composed: nothing is hidden afterwards.
 */
const ALLOWED = new Map<string, Allow>([
  allow(EVENT, (data, held) => ({
    ...only(data, [
      'timeZone',
      'opensAt',
      'closesAt',
      'expected',
      'languages',
      'phases',
      'policeContact',
      'state',
      'exercise',
      'centre',
    ]),
    ...held.named(data, ['name', 'place']),
    ...held.optional(data, ['purpose']),
  })),
  allow(ROUTE, (data, held) => ({
    ...only(data, ['role', 'points', 'widths', 'paceMps', 'code']),
    ...held.named(data, ['name']),
  })),
  allow(CHECKPOINT, (data, held) => ({
    ...only(data, ['routeId', 'code', 'at', 'crossing']),
    ...held.optional(data, ['name']),
  })),
  allow(PINCH, (data, held) => ({
    ...only(data, ['routeId', 'at', 'lengthM', 'widthM']),
    ...held.optional(data, ['name']),
  })),
  allow(SECTOR, (data, held) => ({ ...only(data, ['code', 'area']), ...held.named(data, ['name']) })),
  allow(PLACE, (data, held) => ({
    ...only(data, ['type', 'at', 'capacity', 'accessible', 'hours', 'bufferM']),
    ...held.named(data, ['name']),
  })),
  allow(POST, (data, held) => ({
    ...only(data, ['code', 'at', 'assignment', 'sectorId']),
    ...held.named(data, ['name']),
    // How many stand where is nothing a reader outside needs, as in the view that partners have.
    needs: { count: 0 },
  })),
  allow(CHANNEL, (data, held) =>
    data.net === 'legal'
      ? undefined
      : { ...only(data, ['net', 'medium', 'tier']), ...held.named(data, ['name']) },
  ),
  allow(PERMIT, (data, held) => ({
    ...only(data, ['form', 'state', 'number']),
    ...held.named(data, ['name', 'authority']),
  })),
  allow(CONTINGENCY, (data, held) => ({
    ...only(data, [
      'code',
      'template',
      'priority',
      'order',
      'owner',
      'alternateRouteId',
      'shelterIds',
      'postIds',
    ]),
    name: held.translated(data.name),
    trigger: held.translated(data.trigger),
    steps: data.steps
      .filter(({ role }) => role !== 'legal')
      .map(({ id, role, text }) => ({ id, role, text: held.translated(text) })),
    // Whom to call and on which net.
    comms: {},
    escalate: held.translated(data.escalate),
    standDown: held.translated(data.standDown),
    informed: data.informed.filter((role) => role !== 'legal'),
    incidentTypes: [],
  })),
  allow(RISK, (data, held) => ({
    ...only(data, ['code', 'sort', 'inherent', 'current', 'residual', 'owner', 'contingencyIds']),
    ...held.named(data, ['hazard']),
    controls: data.controls.flatMap(({ text, done }) => (held.from(text) ? [] : [{ text, done }])),
  })),
  allow(RISK_MATRIX, (data) => data),
  allow(BRIEFING, (data, held) => ({
    objectives: data.objectives.filter((text) => !held.from(text)),
    ...held.optional(data, ['situation', 'emphasis', 'safety', 'weather', 'medicalProcedure']),
  })),
]);

/** Records cut for the shareable edition. `seq` stays: it says which entry of the log made the record. */
export function shareable(records: readonly EventRecord[], held: Withhold): EventRecord[] {
  return records.flatMap((record) => {
    const data = ALLOWED.get(record.kind)?.(record.data as never, held);
    return data ? [{ ...record, data }] : [];
  });
}

export const SHAREABLE_KINDS: readonly string[] = [...ALLOWED.keys()];
