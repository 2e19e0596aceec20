import type { RuleId } from '../rule-ids.js';
import type { Rule } from '../types.js';
import { crossingWithoutPost } from './crossing-without-post.js';
import { noMainRoute } from './no-main-route.js';

/** In the order in which a plan is made, and so in the order in which findings of one severity are listed. */
export const RULES: readonly Rule[] = [noMainRoute, crossingWithoutPost];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding. Every id has one: a test holds the two lists together. */
export const ruleOf = (id: RuleId): Rule => byId.get(id)!;
