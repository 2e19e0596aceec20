import type { Language } from '../../contract/languages.js';
import { ES_GLOSS } from './gloss.es.js';
import { ZH_HANT_GLOSS } from './gloss.zh-hant.js';

const GLOSSES: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-Hant': ZH_HANT_GLOSS,
  es: ES_GLOSS,
};

/** What a published English title means; nothing where the reader reads English. */
export const glossOf = (language: Language, title: string): string | undefined => GLOSSES[language]?.[title];
