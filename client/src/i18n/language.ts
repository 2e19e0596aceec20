import { LANGUAGES, type Language } from '@waypost/shared/contract';

export { LANGUAGES, type Language };

const KEY = 'waypost.language';

const isLanguage = (value: string | null): value is Language => LANGUAGES.includes(value as Language);

/** The language a browser asks for: any Chinese reader gets Traditional Chinese, the only one there is. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'zh') return 'zh-Hant';
    if (base === 'es' || base === 'en') return base;
  }
  return 'en';
}

export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : preferredLanguage(navigator.languages);
}

export const storeLanguage = (language: Language): void => localStorage.setItem(KEY, language);

/** Each language in its own words, as someone who reads only that one needs to find it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  es: 'Español',
};

/** The reader's own variant of the chosen language, such as en-US, for dates and numbers. */
export const localeFor = (language: Language, wanted: readonly string[] = navigator.languages): string =>
  language === 'zh-Hant'
    ? 'zh-Hant-TW'
    : (wanted.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language);
