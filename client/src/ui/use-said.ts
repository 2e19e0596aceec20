import { useCallback } from 'react';
import { textFor } from '@waypost/shared/contract';
import { EVENT } from '@waypost/shared/event';
import { useLanguage, type Language } from '../i18n';
import { useRecord, useViewer } from '../sync/hooks';

/** A text in the reader's language, else in the event's first that has it, else in whichever has. */
export function useSaid(): (texts: Partial<Record<Language, string>>) => string {
  const { language } = useLanguage();
  const viewer = useViewer();
  const own = useRecord(EVENT, viewer?.eventId)?.data.languages;
  return useCallback((texts) => textFor(texts, [language, ...(own ?? [])]), [language, own]);
}
