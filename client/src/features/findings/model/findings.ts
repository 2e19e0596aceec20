import {
  isOpen,
  RULE_GROUPS,
  SEVERITIES,
  type Finding,
  type RuleGroup,
  type Severity,
  type Where,
} from '@waypost/shared/plan-check';
import { bounds, lineLength, middle, pointAlong, type Position } from '@waypost/shared/geo';
import type { FindingThing, MapBounds } from '../../../map';

export interface Count {
  worst: Severity;
  count: number;
}

/** How many findings are open, and how bad the worst is; nothing when none is. */
export function countOf(findings: readonly Finding[]): Count | undefined {
  const open = findings.filter(isOpen);
  const worst = SEVERITIES.find((severity) => open.some((finding) => finding.severity === severity));
  return worst && { worst, count: open.length };
}

/** Counts of open findings by whatever they are sorted into. */
export function countsBy<Key extends string>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): Partial<Record<Key, Count>> {
  const keys = [...new Set(findings.map(keyOf))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const count = countOf(findings.filter((finding) => keyOf(finding) === key));
      return count ? [[key, count]] : [];
    }),
  ) as Partial<Record<Key, Count>>;
}

export interface FindingFilter {
  /** Only these parts of the plan; all when empty. */
  groups: readonly RuleGroup[];
  severity: Severity | undefined;
}
export const NO_FILTER: FindingFilter = { groups: [], severity: undefined };

/** Open findings as they are read: the worst first, then in the order in which a plan is made. */
export const arranged = (findings: readonly Finding[], { groups, severity }: FindingFilter): Finding[] =>
  findings
    .filter(isOpen)
    .filter((one) => !groups.length || groups.includes(one.group))
    .filter((one) => !severity || one.severity === severity)
    .toSorted((a, b) => rank(a) - rank(b));

const rank = ({ severity, group }: Finding): number =>
  SEVERITIES.indexOf(severity) * RULE_GROUPS.length + RULE_GROUPS.indexOf(group);

/** Those that somebody decided to live with, and still rightly. */
export const waivedOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !isOpen(finding));

/** Where the mark of a finding stands: half way along a line, in the middle of ground. */
export function spotOf(where: Where): Position {
  if ('point' in where) return where.point;
  if ('area' in where) return middle(where.area);
  return where.line.length > 1 ? pointAlong(where.line, lineLength(where.line) / 2) : where.line[0]!;
}

/** What the map is to show of it: the whole stretch or ground, or the spot. */
export function viewOf(where: Where): { bounds: MapBounds } | { centre: Position } {
  const box = 'point' in where ? undefined : bounds('line' in where ? where.line : where.area);
  return box ? { bounds: box } : { centre: spotOf(where) };
}

/** Open findings on the map. */
export const thingsOf = (
  findings: readonly Finding[],
  titleOf: (finding: Finding) => string,
): FindingThing[] =>
  findings.filter(isOpen).flatMap((finding) => {
    const { where, key, severity } = finding;
    if (!where) return [];
    const shape =
      'line' in where
        ? { points: where.line, closed: false }
        : 'area' in where
          ? { points: where.area, closed: true }
          : undefined;
    return [{ id: key, at: spotOf(where), severity, label: titleOf(finding), ...(shape ? { shape } : {}) }];
  });

/** Where the next step of the arrow keys lands; stays at the ends. */
export function stepFrom(keys: readonly string[], from: string | undefined, by: 1 | -1): string | undefined {
  if (!keys.length) return undefined;
  const at = from === undefined ? -1 : keys.indexOf(from);
  if (at < 0) return by > 0 ? keys[0] : keys.at(-1);
  return keys[Math.min(keys.length - 1, Math.max(0, at + by))];
}
