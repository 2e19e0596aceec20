/** On a page of its own, without schemas: the phone's first screen needs the list and nothing to check it with. */
export const LANGUAGES = ['en', 'zh-Hant', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The same words in each language; English is always there, and what is read when a language is missing. */
export type Texts = Partial<Record<Language, string>> & { en: string };

/** A text in the first of these languages that has it, else in whichever has; empty when there is none. */
export const textFor = (texts: Partial<Texts>, languages: readonly Language[]): string =>
  languages.map((language) => texts[language]).find(Boolean) ?? Object.values(texts)[0] ?? '';
