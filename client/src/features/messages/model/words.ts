import type { Language } from '@waypost/shared/contract';

/** What is said, by language, as it is being written. */
export type Words = Partial<Record<Language, string>>;

interface Said {
  text: string;
  texts?: Words;
}

/**
 * The message as it goes out: its own text is the event's first language, or the first that was written in. Other
 * languages go along only where there are any.
 */
export function saidIn(words: Words, languages: readonly Language[]): Said | undefined {
  const written = languages.flatMap((language) => {
    const text = words[language]?.trim();
    return text ? [[language, text] as const] : [];
  });
  const [main] = written;
  if (!main) return undefined;
  return { text: main[1], ...(written.length > 1 ? { texts: Object.fromEntries(written) } : {}) };
}

/** Languages of the event in which nothing is written: their readers get the message's own text. */
export const unlike = (words: Words, languages: readonly Language[]): Language[] =>
  languages.filter((language) => !words[language]?.trim());
