import {
  INCIDENT,
  type EventRecord,
  type IncidentData,
  type IncidentState,
  type IncidentType,
  type Instant,
  type Priority,
} from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import type { Replay } from '../replay/replay.js';

/** What became of one incident, put together from every state in which the reader saw it. */
export interface IncidentStory {
  id: Id;
  type: IncidentType;
  /** What they are not told, they cannot count: a partner may get neither priority nor state nor any later time. */
  priority?: Priority;
  state?: IncidentState;
  place: IncidentData['place'];
  happenedAt: Instant;
  receivedAt?: Instant;
  /** The first time of each; it may have been reopened since. */
  acknowledgedAt?: Instant;
  onSceneAt?: Instant;
  closedAt?: Instant;
  reopened: boolean;
  /** As they saw it last. */
  data: IncidentData;
}

const FIRSTS = ['acknowledgedAt', 'onSceneAt', 'closedAt'] as const;

/** In the order in which they came. */
export function storiesOf({ steps }: Replay): IncidentStory[] {
  const stories = new Map<Id, IncidentStory>();
  for (const { put } of steps)
    for (const record of put)
      if (record.kind === INCIDENT.kind)
        stories.set(record.id, told(stories.get(record.id), record as EventRecord<IncidentData>));
  return [...stories.values()];
}

function told(before: IncidentStory | undefined, { id, data }: EventRecord<IncidentData>): IncidentStory {
  const { type, priority, state, place, happenedAt, receivedAt } = data as Partial<IncidentData> &
    Pick<IncidentData, 'type' | 'place' | 'happenedAt'>;
  const firsts = FIRSTS.flatMap((name) => {
    const at = before?.[name] ?? data[name];
    return at ? [[name, at] as const] : [];
  });
  return {
    id,
    type,
    ...(priority ? { priority } : {}),
    ...(state ? { state } : {}),
    place,
    happenedAt,
    ...(receivedAt ? { receivedAt } : {}),
    ...Object.fromEntries(firsts),
    reopened: (before?.reopened ?? false) || data.reopenedAt !== undefined,
    data,
  };
}
