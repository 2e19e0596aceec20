import type { ContingencyTemplate } from '../contingency/index.js';
import type { Instant, Severity, WaiverData } from '../event/index.js';
import type { Position } from '../geo/index.js';
import type { Id } from '../kernel/index.js';
import type { CheckContext } from './context/check-context.js';
import type { RuleId } from './rule-ids.js';

export { SEVERITIES, type Severity } from '../event/index.js';

/** In the order in which a plan is made. */
export const RULE_GROUPS = [
  'times',
  'permits',
  'route',
  'places',
  'posts',
  'people',
  'contingencies',
  'communications',
  'protected',
  'sharing',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export const FIX_CODES = [
  'add-post',
  'add-water',
  'add-place',
  'add-checkpoint',
  'add-contingency',
  'add-channel',
  'set-sector',
  'set-count',
  'set-release',
  'set-filed',
  'set-role',
  'set-alternate',
] as const;
export type FixCode = (typeof FIX_CODES)[number];

/** A command of the plan, ready to be sent within `plan.step`. */
export interface FixStep {
  readonly name: string;
  readonly payload: object;
}

export interface Fix {
  readonly code: FixCode;
  readonly steps: readonly FixStep[];
}

export interface Subject {
  readonly kind: string;
  readonly id: Id;
}

/** Where on the map: where the eye should go. */
export type Where = { point: Position } | { line: readonly Position[] } | { area: readonly Position[] };

/** Arguments of the finding's words; the end of a name says its unit (`units.ts`). */
export type Numbers = Readonly<Record<string, number | string>>;

export interface Finding {
  readonly rule: RuleId;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** The same for the same finding from run to run: the rule and the things it is about. */
  readonly key: string;
  readonly subject?: Subject;
  readonly related?: readonly Subject[];
  readonly where?: Where;
  readonly numbers: Numbers;
  /** Digest of what it rests on: a waiver lapses when it changes. */
  readonly facts: string;
  readonly fix?: Fix;
  /** Somebody decided to live with it; `lapsed` when the facts are no longer those that were waived. */
  readonly waiver?: { readonly id: Id; readonly data: WaiverData; readonly lapsed: boolean };
}

/** What a rule says of one thing that is wrong; the engine adds the rest. */
export interface Remark {
  /** When it is not the rule's own. */
  readonly severity?: Severity;
  /** Tells findings of one rule apart when there is no subject. */
  readonly part?: string;
  readonly subject?: Subject;
  readonly related?: readonly Subject[];
  readonly where?: Where;
  readonly numbers?: Numbers;
  readonly fix?: Fix | undefined;
}

/** A published source, or a default of ours that an organiser may see differently. */
export type Source = { readonly cite: string } | 'our-default';

export interface Rule {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly source: Source;
  check(context: CheckContext): readonly Remark[];
}

export interface CheckOptions {
  /** An ISO instant: deadlines are counted from it. */
  readonly now: Instant;
  /** For what quick fixes add. */
  newId(): Id;
  /**
   * False for a viewer of the field, whose records come without phone numbers and without what was agreed with
   * partners: what cannot be seen is not called missing.
   */
  readonly seesAll?: boolean;
  /** The contingency templates, for those who want the fix that adds one: they are large, so they are handed in. */
  readonly templates?: readonly ContingencyTemplate[];
}
