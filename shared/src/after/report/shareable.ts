import {
  ACTIVATION,
  ANNOUNCEMENT,
  CHECK_IN,
  CHECKPOINT,
  CROWD_PLAN,
  EVENT,
  INCIDENT,
  MESSAGE,
  PERSON,
  PINCH,
  PLACE,
  POST,
  PROGRESS,
  ROLL_CALL,
  ROUTE,
  SECTOR,
  SHIFT,
  type EventRecord,
} from '../../event/index.js';
import { only } from '../../event/viewing.js';
import { allow, type Allow, type Withhold } from '../../pack/index.js';
import type { ReplayStep } from '../replay/step.js';

/**
 * The shareable edition is made of these kinds and these fields and nothing else, before anything is counted: what is
 * not here cannot be printed by mistake. Of people only what counting needs stays: that somebody is on a post, not who.
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
      'wentLiveAt',
      'closedAt',
    ]),
    ...held.named(data, ['name', 'place']),
  })),
  allow(ROUTE, (data) => ({ ...only(data, ['role', 'points', 'widths', 'paceMps']), name: '' })),
  allow(CHECKPOINT, (data) => only(data, ['routeId', 'code', 'at', 'crossing'])),
  allow(PINCH, (data) => only(data, ['routeId', 'at', 'lengthM', 'widthM'])),
  allow(PLACE, (data) => ({ ...only(data, ['type', 'at', 'capacity']), name: '' })),
  allow(SECTOR, (data) => ({ ...only(data, ['code', 'area']), name: '' })),
  allow(CROWD_PLAN, (data) => data),
  allow(PROGRESS, (data) => data),
  allow(POST, (data) => ({
    ...only(data, ['code', 'at', 'assignment', 'sectorId', 'priority']),
    name: '',
    needs: { count: data.needs.count },
  })),
  allow(SHIFT, (data) => only(data, ['postId', 'personId', 'from', 'to', 'state'])),
  allow(PERSON, (data) => ({
    ...only(data, ['role', 'access', 'sectorIds', 'joinedAt']),
    callSign: '',
  })),
  allow(CHECK_IN, (data) => data),
  allow(INCIDENT, (data) =>
    // Closed circles are absent from counts too; who was arrested is nobody's business outside.
    (data.sensitivity ?? 'open') === 'open' && data.type !== 'arrest'
      ? {
          ...only(data, [
            'type',
            'priority',
            'state',
            'sensitivity',
            'happenedAt',
            'receivedAt',
            'acknowledgedAt',
            'onSceneAt',
            'controlledAt',
            'closedAt',
            'reopenedAt',
          ]),
          place: data.place,
        }
      : undefined,
  ),
  allow(MESSAGE, (data) => ({ ...only(data, ['urgent', 'happenedAt', 'receivedAt']), text: '' })),
  allow(ANNOUNCEMENT, (data) => ({ ...only(data, ['type', 'happenedAt', 'receivedAt']), words: '' })),
  allow(ACTIVATION, (data) => ({
    ...only(data, ['code', 'priority', 'happenedAt', 'receivedAt']),
    name: {},
    ...(data.stoodDown ? { stoodDown: { at: data.stoodDown.at } } : {}),
  })),
  allow(ROLL_CALL, (data) => only(data, ['happenedAt', 'receivedAt', 'endedAt'])),
]);

/** The day cut for the shareable edition. An incident that went into a closed circle goes with everything it was. */
export function shareableSteps(steps: readonly ReplayStep[], held: Withhold): ReplayStep[] {
  const closed = new Set(
    steps.flatMap(({ put }) =>
      put.filter((record) => record.kind === INCIDENT.kind && !cut(record, held)).map(({ id }) => id),
    ),
  );
  return steps.flatMap(({ seq, at, happenedAt, name, put, drop }) => {
    const kept = put.flatMap((record) => (closed.has(record.id) ? [] : (cut(record, held) ?? [])));
    const gone = drop.filter(({ kind, id }) => ALLOWED.has(kind) && !closed.has(id));
    if (kept.length + gone.length === 0) return [];
    return [{ seq, at, happenedAt, ...(name ? { name } : {}), put: kept, drop: gone }];
  });
}

function cut(record: EventRecord, held: Withhold): EventRecord | undefined {
  const data = ALLOWED.get(record.kind)?.(record.data as never, held);
  return data && { ...record, data };
}
