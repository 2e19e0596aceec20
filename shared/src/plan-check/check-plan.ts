import { WAIVER, type Records } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import { checkContext } from './context/check-context.js';
import { coarse, digest } from './facts.js';
import { RULES } from './rules/index.js';
import { SEVERITIES, type CheckOptions, type Finding, type Remark, type Rule } from './types.js';

/**
 * Reads the whole plan and says what is wrong with it, the worst first. Pure: the same records and the same `now` give
 * the same findings on phone, desk, server and command line. Waived findings stay in the list and carry their waiver.
 */
export function checkPlan(records: Records, eventId: Id, options: CheckOptions): Finding[] {
  const context = checkContext(records, eventId, options);
  if (!context) return [];
  const findings = RULES.flatMap((rule) => rule.check(context).map((remark) => findingOf(rule, remark)));
  return bySeverity(findings.map(withWaiver(records)));
}

function findingOf(rule: Rule, remark: Remark): Finding {
  const { part, severity = rule.severity, numbers = {}, subject, fix, ...rest } = remark;
  return {
    ...rest,
    ...(subject ? { subject } : {}),
    ...(fix ? { fix } : {}),
    rule: rule.id,
    group: rule.group,
    severity,
    key: [rule.id, subject?.id, part].filter((each) => each !== undefined).join(':'),
    numbers,
    facts: digest([severity, coarse(numbers)]),
  };
}

function withWaiver(records: Records): (finding: Finding) => Finding {
  const byKey = new Map(records.all(WAIVER).map((waiver) => [waiver.data.key, waiver]));
  return (finding) => {
    const waiver = byKey.get(finding.key);
    if (!waiver) return finding;
    const lapsed = waiver.data.facts !== finding.facts;
    return { ...finding, waiver: { id: waiver.id, data: waiver.data, lapsed } };
  };
}

/** Within a severity in the order of the rules, which is the order in which a plan is made. */
const bySeverity = (findings: readonly Finding[]): Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** Not waived, or waived under facts that are no longer so: what still wants somebody's attention. */
export const isOpen = (finding: Finding): boolean => !finding.waiver || finding.waiver.lapsed;
