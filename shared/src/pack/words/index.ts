import type { Language } from '../../contract/languages.js';
import { DOMAIN_EN } from './domain.en.js';
import { DOMAIN_ES } from './domain.es.js';
import { DOMAIN_ZH_HANT } from './domain.zh-Hant.js';
import { EN, type WordKey, type Words } from './en.js';
import { ES } from './es.js';
import { ZH_HANT } from './zh-hant.js';

export type { WordKey, Words } from './en.js';

export const WORDS: Readonly<Record<Language, Words>> = { en: EN, 'zh-Hant': ZH_HANT, es: ES };
export const DOMAIN: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: DOMAIN_EN,
  'zh-Hant': DOMAIN_ZH_HANT,
  es: DOMAIN_ES,
};

/** Words with `{name}` filled in. */
export function say(
  language: Language,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A value of a list of the domain, such as `place.water`; itself when it is not known. */
export const domainWord = (language: Language, key: string): string => DOMAIN[language][key] ?? key;
