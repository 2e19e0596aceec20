import { unitOf, type Finding, type Source } from '@waypost/shared/plan-check';
import type { Format, MessageKey, Translate } from '../../../i18n';
import type { Values } from '../../../i18n/catalogue';

/** A finding as people read it. */
export interface FindingWords {
  /** What is so, with its numbers. */
  title: string;
  why: string;
  /** What to do. */
  advice: string;
  source: string;
  /** The button that mends it, where one can. */
  fix?: string;
}

/** Puts a finding into the reader's language, units and time. */
export function wordsOf(finding: Finding, source: Source, t: Translate, format: Format): FindingWords {
  const values = valuesOf(finding, t, format);
  const say = (part: string): string => t(`plan-check.rule.${finding.rule}.${part}` as MessageKey, values);
  return {
    title: say('title'),
    why: say('why'),
    advice: say('do'),
    source: source === 'our-default' ? t('findings.source.ours') : source.cite,
    ...(finding.fix ? { fix: t(`findings.fix.${finding.fix.code}`) } : {}),
  };
}

/** Counts stay numbers, because languages have plurals; the rest is written out. */
function valuesOf({ numbers }: Finding, t: Translate, format: Format): Values {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, written(name, value, t, format)]),
  );
}

function written(name: string, value: number | string, t: Translate, format: Format): string | number {
  if (typeof value === 'string') {
    if (unitOf(name) === 'instant') return format.dateTime(value);
    if (unitOf(name) !== 'words') return value;
    return format.list(value.split(',').map((key) => t(key as MessageKey)));
  }
  switch (unitOf(name)) {
    case 'metres':
      return format.distance(value);
    case 'seconds':
      return format.duration(value * 1000);
    case 'ratio':
      return format.number(value, 1);
    case 'per-square-metre':
      return t('plan-check.unit.per_square_metre', { number: format.number(value, 1) });
    case 'share':
      return format.percent(value);
    case 'per-minute':
      return t('plan-check.unit.per_minute', { count: Math.round(value) });
    default:
      return value;
  }
}
