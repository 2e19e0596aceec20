import { useCallback } from 'react';
import { textFor } from '@waypost/shared/contract';
import { useLanguage, type Language } from '../../i18n';
import { useMine } from '../mine';

type Texts = Partial<Record<Language, string>>;

/** A text in the language of whoever holds the phone, else in the event's first that has it, else in whichever has. */
export function useSaid(): (texts: Texts) => string {
  const { language } = useLanguage();
  const own = useMine().event?.languages;
  return useCallback((texts) => textFor(texts, [language, ...(own ?? [])]), [language, own]);
}
