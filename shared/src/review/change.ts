import type { EventRecord } from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** How much a change matters to those who agreed on the plan. `aside` is the organisers' own business, such as who stands where: no partner is shown it. */
export const SEVERITIES = ['important', 'notable', 'small', 'aside'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What changed in one thing, in numbers that people use; the words are the catalogues'. */
export type Detail =
  /** A point, by so many metres. */
  | { code: 'moved'; metres: number }
  /** A line or an outline, by so many metres where it is farthest. */
  | { code: 'bent'; metres: number }
  /** A line is so many metres longer; negative: shorter. */
  | { code: 'longer'; metres: number }
  /** Square metres. */
  | { code: 'area'; from: number; to: number }
  /** Metres at the narrowest place. */
  | { code: 'width'; from: number; to: number }
  /** So many segments have another width, and the narrowest is as narrow as it was. */
  | { code: 'widths'; count: number }
  /** So many minutes later; negative: earlier. */
  | { code: 'later'; field: string; minutes: number }
  | { code: 'phase-added' | 'phase-removed'; phase: string }
  /** `undefined` where there is none. */
  | { code: 'number'; field: string; from: number | undefined; to: number | undefined }
  /** One of a closed list. */
  | { code: 'choice'; field: string; from: string | undefined; to: string | undefined }
  | { code: 'yes' | 'no'; field: string }
  | { code: 'renamed'; field: string; from: string | undefined; to: string | undefined }
  /** Free words. */
  | { code: 'reworded'; field: string }
  /** Anything that has no words of its own here. */
  | { code: 'field'; field: string };

export interface PlanChange {
  what: 'added' | 'removed' | 'changed';
  kind: string;
  id: Id;
  before: EventRecord | undefined;
  after: EventRecord | undefined;
  severity: Severity;
  /** Of a changed thing at least one. */
  details: Detail[];
}
