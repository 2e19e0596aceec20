import type { ChangedFact, Finding, Source } from '@waypost/shared/plan-check';
import { factWords, ruleWords, type Format, type RuleWords, type Translate } from '../../../i18n';

/** A finding as people read it. */
export interface FindingWords extends RuleWords {
  source: string;
  /** The button that mends it, where one can. */
  fix?: string;
}

/** Puts a finding into the reader's language, units and time. */
export const wordsOf = (finding: Finding, source: Source, t: Translate, format: Format): FindingWords => ({
  ...ruleWords(finding, t, format),
  source: source === 'our-default' ? t('findings.source.ours') : source.cite,
  ...(finding.fix ? { fix: t(`findings.fix.${finding.fix.code}`) } : {}),
});

/** "Gap: 620 m → 800 m": one thing that a waiver rested on and that is no longer so. */
export function changeWords({ name, before, now }: ChangedFact, t: Translate, format: Format): string {
  const said = (value: number | string | undefined): string => {
    if (value === undefined) return t('findings.waiver.nothing');
    if (name === 'severity') return t(`findings.severity.${value as Finding['severity']}`);
    return factWords(name, value, t, format).value;
  };
  return t('findings.waiver.changed.fact', {
    fact: factWords(name, '', t, format).label,
    before: said(before),
    now: said(now),
  });
}
