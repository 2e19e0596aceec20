import type { z } from 'zod';
import type { Id, Refusal, Result } from '../kernel/index.js';
import type { Role, Viewer } from './viewer.js';

/** One thing in an event: `seq` is the log entry that last changed it. */
export interface EventRecord<Data = unknown> {
  kind: string;
  id: Id;
  seq: number;
  data: Data;
}

/** Names a kind together with the type of its data, so that reads are typed without a registry in scope. */
export interface KindRef<Data> {
  readonly kind: string;
  /** Never set: carries the type only. */
  readonly data?: Data;
}
export const kindRef = <Data>(kind: string): KindRef<Data> => ({ kind });

/** Read access to an event's records as they are now. */
export interface Records {
  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined;
  all<Data>(ref: KindRef<Data>): EventRecord<Data>[];
}

/** What a command does to the records: put one whole, or remove one. */
export type Change = { kind: string; id: Id; data: unknown } | { kind: string; id: Id; removed: true };

export const put = <Data>(ref: KindRef<Data>, id: Id, data: Data): Change => ({ kind: ref.kind, id, data });
export const remove = (ref: KindRef<unknown>, id: Id): Change => ({ kind: ref.kind, id, removed: true });
export const isRemoval = (change: Change): change is { kind: string; id: Id; removed: true } =>
  'removed' in change;

/** An instant as ISO 8601 UTC with milliseconds, so that a log can be read by eye and sorted as text. */
export type Instant = string;

export interface CommandContext {
  eventId: Id;
  viewer: Viewer;
  /** When it happened, by the clock of whoever says so. */
  happenedAt: Instant;
  /** When it is decided: the server's clock; on a phone, the phone's. */
  receivedAt: Instant;
  /** The last entry of the log as it is decided, where that is known: on the server always, on a phone not. */
  head?: number;
}

export type Decision = Result<Change[], Refusal>;

export interface CommandDefinition<Payload = unknown> {
  /** `kind.verb`, imperative. */
  name: string;
  payload: z.ZodType<Payload>;
  /** Who may at all; which rows they may is decided in `decide`. An empty list means nobody but the server. */
  roles: readonly (Role | 'system')[];
  decide(records: Records, payload: Payload, context: CommandContext): Decision;
}

/**
 * How much of a record the sharing agreement lets a partner see. `type` is the record's sub-type where it has
 * one (an incident's or a place's).
 */
export const SHARE_LEVELS = ['nothing', 'reduced', 'full'] as const;
export type ShareLevel = (typeof SHARE_LEVELS)[number];
export interface Share {
  level(kind: string, type?: string): ShareLevel;
  /** There is an agreement and it has not run out: for kinds that are shared by a step of their own. */
  inForce: boolean;
}

export interface KindDefinition<Data = unknown> {
  kind: string;
  data: z.ZodType<Data>;
  commands: readonly CommandDefinition<never>[];
  /**
   * What this viewer gets of a record: its data whole, a reduced copy, or `undefined` for nothing. It may look
   * at nothing but its three arguments: the server sends a record again only when the record itself, the
   * viewer's rights or the agreement change (rules F5, V3).
   */
  view(record: EventRecord<Data>, viewer: Viewer, share: Share): Data | undefined;
  /** Top-level fields of `data` that are somebody's personal data: sealed with the event's key in the log (rule L5). */
  personal?: readonly (keyof Data & string)[];
  /** Set when records are part of the plan: made by `add`, `edit`, `remove`, so that every step can be undone. */
  plan?: boolean;
  /** For the agreement's table: the values of the sub-type that can be shared one by one. */
  shareTypes?: readonly string[];
}

/** Keeps the types of one kind together while letting the registry hold all kinds in one list. */
export const defineKind = <Data>(definition: KindDefinition<Data>): KindDefinition<Data> => definition;

export const defineCommand = <Payload>(definition: CommandDefinition<Payload>): CommandDefinition<never> =>
  definition as unknown as CommandDefinition<never>;
