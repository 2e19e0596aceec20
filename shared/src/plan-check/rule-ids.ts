/** Every rule there is. An id is said on the phone and stands in scripts: it never changes its meaning. */
export const RULE_IDS = ['no-main-route', 'crossing-without-post'] as const;
export type RuleId = (typeof RULE_IDS)[number];
