import type { Language } from '../../../contract/languages.js';
import { EN, type ReportWord, type ReportWords } from './en.js';
import { ES } from './es.js';
import { ZH_HANT } from './zh-hant.js';

export type { ReportWord, ReportWords } from './en.js';
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en: EN, 'zh-Hant': ZH_HANT, es: ES };

/** Words with `{name}` filled in. */
export const sayer =
  (language: Language) =>
  (key: ReportWord, values: Readonly<Record<string, string | number>> = {}): string =>
    REPORT_WORDS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
