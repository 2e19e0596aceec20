import type { LoadMessages } from '../i18n/provider';

/** Only the chosen language is downloaded. */
export const loadTexts: LoadMessages = async (language) => {
  if (language === 'zh-Hant') return (await import('./catalogue.zh-Hant')).texts;
  if (language === 'es') return (await import('./catalogue.es')).texts;
  return (await import('./catalogue.en')).texts;
};
