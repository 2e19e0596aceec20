import { useCallback } from 'react';
import { ruleOf, type Finding } from '@waypost/shared/plan-check';
import { useFormat, useT } from '../../../i18n';
import { wordsOf, type FindingWords } from './words';

export function useFindingWords(): (finding: Finding) => FindingWords {
  const t = useT();
  const format = useFormat();
  return useCallback((finding) => wordsOf(finding, ruleOf(finding.rule).source, t, format), [t, format]);
}
