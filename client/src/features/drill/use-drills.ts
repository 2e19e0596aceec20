import { useCallback, useMemo } from 'react';
import { OUTCOMES, scoreOf, type Score } from '@waypost/shared/drill';
import { DRILL, EVENT, type DrillData, type DrillExpectation, type EventRecord } from '@waypost/shared/event';
import { useFormat, useLanguage, useT, type MessageKey } from '../../i18n';
import { useNow, useRecord, useRecords, useViewer } from '../../sync/hooks';

export type Drill = EventRecord<DrillData>;
export const SIGNS: Record<(typeof OUTCOMES)[number], string> = {
  met: '✓',
  late: '~',
  missed: '✗',
  waiting: '…',
  overdue: '!',
};

/** The drills of the event, the newest first. */
export function useDrills(): Drill[] {
  const drills = useRecords(DRILL);
  return useMemo(() => [...drills].sort((a, b) => (a.data.startedAt < b.data.startedAt ? 1 : -1)), [drills]);
}

/** How it stands now; one that is over stands still. */
export function useScore({ data }: Drill): Score {
  const now = useNow();
  const at = data.endedAt ?? new Date(now).toISOString();
  return useMemo(() => scoreOf(data, at), [data, at]);
}

/** A drill's own words: in the reader's language, else in English, which each of them has. */
export function useDrillText(): (texts: DrillData['title']) => string {
  const { language } = useLanguage();
  return useCallback((texts) => texts[language] ?? texts.en ?? '', [language]);
}

/** What is expected, as a sentence. */
export function useActWords(): (expectation: DrillExpectation) => string {
  const t = useT();
  const format = useFormat();
  return useCallback(
    ({ act, of, share }) => {
      const sector = (act === 'tell' || act === 'roll_call') && of !== undefined && of !== 'all';
      const key: MessageKey = sector ? `drill.act.${act}_sector` : `drill.act.${act}`;
      return t(key, { of: of ?? '', share: format.percent(share ?? 1) });
    },
    [t, format],
  );
}

export function useEventName(): string {
  const viewer = useViewer();
  return useRecord(EVENT, viewer?.eventId)?.data.name ?? '';
}
