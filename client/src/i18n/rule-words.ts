import { unitOf, type Numbers, type RuleId, type Unit } from '@waypost/shared/plan-check';
import type { Translate, Values } from './catalogue';
import type { Format } from './format';
import type { MessageKey } from './keys';

/** What a finding of the plan check says, in one reader's language and units. */
export interface RuleWords {
  /** What is wrong, with its numbers. */
  title: string;
  why: string;
  /** What to do about it. */
  advice: string;
}

export function ruleWords(
  { rule, numbers }: { rule: RuleId; numbers: Numbers },
  t: Translate,
  format: Format,
): RuleWords {
  const values = valuesOf(numbers, t, format);
  return {
    title: t(`plan-check.rule.${rule}.title`, values),
    why: t(`plan-check.rule.${rule}.why`, values),
    advice: t(`plan-check.rule.${rule}.do`, values),
  };
}

/** One of a finding's numbers by itself: what it is called, and how much it is. */
export function factWords(
  name: string,
  value: number | string,
  t: Translate,
  format: Format,
): { label: string; value: string } {
  const written = write(name, value, t, format);
  return {
    label: t(`plan-check.fact.${name}` as MessageKey),
    value: typeof written === 'number' ? format.number(written) : written,
  };
}

/** Counts stay numbers, so that the words agree with them; everything else is written out. */
const valuesOf = (numbers: Numbers, t: Translate, format: Format): Values =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, write(name, value, t, format)]));

function write(name: string, value: number | string, t: Translate, format: Format): number | string {
  const unit = unitOf(name);
  return unit === undefined ? value : WRITE[unit](value, t, format);
}

type Write = (value: number | string, t: Translate, format: Format) => string | number;

const parts = (value: number | string): string[] => String(value).split(',').filter(Boolean);

const WRITE: Record<Unit, Write> = {
  metres: (value, _t, format) =>
    Number(value) < 50 ? format.width(Number(value)) : format.distance(Number(value)),
  seconds: (value, _t, format) => format.duration(Number(value) * 1000),
  instant: (value, _t, format) => format.dateTime(value),
  count: (value) => Number(value),
  ratio: (value, _t, format) => format.number(Number(value), 1),
  share: (value, _t, format) => format.percent(Number(value)),
  'per-minute': (value, t) => t('plan-check.unit.per_minute', { count: Math.floor(Number(value)) }),
  'per-square-metre': (value, t, format) =>
    t('plan-check.unit.per_square_metre', { number: format.number(Number(value), 1) }),
  names: (value) => value,
  languages: (value, _t, format) => format.list(parts(value).map((tag) => format.language(tag))),
  words: (value, t, format) => format.list(parts(value).map((key) => t(key as MessageKey))),
};
