import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from './keys';
import type { Language } from './language';

export type Messages = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number | Date | boolean | undefined>>;
export type Translate = (key: MessageKey, values?: Values) => string;

export interface Catalogue {
  language: Language;
  t: Translate;
}

/** Texts without a placeholder need no parser; most are such. */
const isPlain = (text: string): boolean => !/[{'#]/.test(text);

/** Turns one language's texts into a function; a text is parsed the first time it is used. */
export function createCatalogue(language: Language, messages: Messages): Catalogue {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string, text: string): IntlMessageFormat => {
    const known = parsed.get(key) ?? new IntlMessageFormat(text, language);
    parsed.set(key, known);
    return known;
  };
  const t: Translate = (key, values) => {
    const text = messages[key];
    // A test holds all languages to the same keys, so this is only ever seen while a screen is being written.
    if (text === undefined) return key;
    return isPlain(text) ? text : String(formatOf(key, text).format(values));
  };
  return { language, t };
}
