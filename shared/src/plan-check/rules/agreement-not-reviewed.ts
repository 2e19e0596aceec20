import { DEFAULT_AGREEMENT } from '../../event/index.js';
import { sameJson } from '../../kernel/index.js';
import type { Rule } from '../types.js';

export const agreementNotReviewed: Rule = {
  id: 'agreement-not-reviewed',
  group: 'sharing',
  severity: 'warn',
  source: 'our-default',
  check: ({ agreement, seesAll }) =>
    seesAll && (!agreement || sameJson(agreement, DEFAULT_AGREEMENT)) ? [{}] : [],
};
