import type { Language } from '../../contract/languages.js';
import type { ContingencyData, EventRole, Instant } from '../../event/index.js';
import type { Position } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';

/** What the plan does not say, or says of something that is no longer there. */
export const GAP_CODES = [
  'no-trigger',
  'no-owner',
  'owner-gone',
  'no-steps',
  'role-without-person',
  'no-post',
  'post-gone',
  'post-without-person',
  'no-shelter',
  'shelter-gone',
  'shelter-capacity-unknown',
  'shelter-too-small',
  'no-route',
  'no-alternate',
  'alternate-gone',
  'alternate-behind',
  'no-words',
  'nobody-told',
  'no-escalation',
  'no-end',
  'language-missing',
] as const;
export type GapCode = (typeof GAP_CODES)[number];

export interface Gap {
  code: GapCode;
  role?: EventRole;
  language?: Language;
  /** The record meant: a post without people, a shelter that was removed. */
  id?: Id;
  /** Metres by which an alternate is behind; people who do not fit. */
  amount?: number;
}

/** Words of the plan in its languages, as the record has them. */
export type PlanWords = ContingencyData['trigger'];

export interface ShelterAnswer {
  placeId: Id;
  /** Straight line from where it happens; roads are longer. */
  awayM?: number;
  capacity?: number;
}

/** What is asked, in this order. `answer` is what the plan says; who asks shows it only after the table has spoken. */
export type Question = { gaps: Gap[] } & (
  | { ask: 'when'; words: PlanWords }
  | { ask: 'who-calls'; role: EventRole; personIds: Id[] }
  | { ask: 'first-actions'; role: EventRole; personIds: Id[]; steps: PlanWords[] }
  | { ask: 'posts'; postIds: Id[] }
  | { ask: 'where'; shelters: ShelterAnswer[] }
  | { ask: 'route'; routeId?: Id; leavesAtM?: number }
  | { ask: 'say'; words: PlanWords }
  | { ask: 'tell'; roles: { role: EventRole; personIds: Id[] }[] }
  | { ask: 'escalate'; words: PlanWords }
  | { ask: 'end'; words: PlanWords }
);
export type Asked = Question['ask'];

/** Where it happens: "at 640 m of the route, between CP2 and CP3". */
export interface Spot {
  routeId: Id;
  alongM: number;
  at: Position;
  /** The last checkpoint before it and the next after it, along this route. */
  beforeId?: Id;
  afterId?: Id;
  sectorId?: Id;
}

export interface Exercise {
  contingencyId: Id;
  seed: number;
  /** "It is 14:05 and …" */
  at: Instant;
  spot?: Spot;
  questions: Question[];
}
