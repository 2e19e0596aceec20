import { useCallback } from 'react';
import { EVENT } from '@waypost/shared/event';
import { useLanguage, type Language } from '../i18n';
import { useRecord, useViewer } from '../sync/hooks';

/** A text in the reader's language, else in the event's first that has it, else in whichever has. */
export function useSaid(): (texts: Partial<Record<Language, string>>) => string {
  const { language } = useLanguage();
  const viewer = useViewer();
  const own = useRecord(EVENT, viewer?.eventId)?.data.languages;
  return useCallback(
    (texts) => {
      const wanted = [language, ...(own ?? [])].find((one) => texts[one]);
      return (wanted && texts[wanted]) ?? Object.values(texts)[0] ?? '';
    },
    [language, own],
  );
}
