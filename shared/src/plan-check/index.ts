export { checkPlan, isOpen } from './check-plan.js';
export {
  FIX_CODES,
  RULE_GROUPS,
  SEVERITIES,
  type CheckOptions,
  type Finding,
  type Fix,
  type FixCode,
  type FixStep,
  type Numbers,
  type Rule,
  type RuleGroup,
  type Severity,
  type Source,
  type Subject,
  type Where,
} from './types.js';
export { changedFacts, type ChangedFact } from './facts.js';
export { RULE_IDS, type RuleId } from './rule-ids.js';
export { RULES, ruleOf } from './rules/index.js';
export { unitOf, UNITS, type Unit } from './units.js';
