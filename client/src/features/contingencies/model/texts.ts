import type { ContingencyData } from '@waypost/shared/event';
import type { Language } from '../../../i18n';

/** One text in the event's languages, as far as it has been written. */
export type Texts = Partial<Record<Language, string>>;

/** The parts of a plan that are one text each, in the order in which they are read. */
export const PARTS = ['trigger', 'comms', 'escalate', 'standDown'] as const;
export type Part = (typeof PARTS)[number];

export interface Said {
  text: string;
  language: Language;
}

/** What is read out: the first of the wanted languages that has words, else whichever has. */
export function textIn(texts: Texts, wanted: readonly Language[]): Said | undefined {
  const all = [...wanted, ...(Object.keys(texts) as Language[])];
  const language = all.find((one) => texts[one]);
  return language && { text: texts[language]!, language };
}

/** The texts with one of them set; none left out of the record when it is emptied. */
export function withText(texts: Texts, language: Language, text: string): Texts {
  const { [language]: _before, ...rest } = texts;
  return text ? { ...rest, [language]: text } : rest;
}

/** Every text of a plan that exists in at least one language: what a translation has to cover. */
const written = ({ name, trigger, comms, escalate, standDown, steps }: ContingencyData): Texts[] =>
  [name, trigger, comms, escalate, standDown, ...steps.map(({ text }) => text)].filter((texts) =>
    Object.values(texts).some(Boolean),
  );

/** How many texts a language still lacks. */
export const missingTexts = (plan: ContingencyData, language: Language): number =>
  written(plan).filter((texts) => !texts[language]).length;
