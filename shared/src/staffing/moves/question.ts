import type { EventData, EventRecord, Instant, PersonData, PostData, ShiftData } from '../../event/index.js';
import type { Position } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';

/** "Who can I move?", asked of the street as it is at a moment. Plain data: it can go to a worker. */
export interface MoveQuestion {
  readonly event: Pick<EventData, 'opensAt' | 'closesAt' | 'phases'>;
  readonly people: readonly EventRecord<PersonData>[];
  readonly posts: readonly EventRecord<PostData>[];
  readonly shifts: readonly EventRecord<ShiftData>[];
  /** The post that is short. */
  readonly postId: Id;
  readonly at: Instant;
  /** Those who were sent to something: they stay where they are. */
  readonly busy: readonly Id[];
  /** Where people are, as far as they show it; the others are at their posts. */
  readonly positions: Readonly<Record<Id, Position>>;
}
