import { useDeferredValue, useMemo } from 'react';
import type { Language } from '@waypost/shared/contract';
import {
  BRIEFING,
  CHANNEL,
  CHECKPOINT,
  CONTINGENCY,
  EVENT,
  PERMIT,
  PERSON,
  PINCH,
  PLACE,
  POST,
  RISK,
  RISK_MATRIX,
  ROUTE,
  SECTOR,
  SHIFT,
} from '@waypost/shared/event';
import {
  missingIn,
  packOf,
  partsOf,
  sectionsOf,
  type Edition,
  type Missing,
  type Part,
} from '@waypost/shared/pack';
import { useNow, useRecordSet } from '../../sync/hooks';

const KINDS = [
  BRIEFING,
  CHANNEL,
  CHECKPOINT,
  CONTINGENCY,
  EVENT,
  PERMIT,
  PERSON,
  PINCH,
  PLACE,
  POST,
  RISK,
  RISK_MATRIX,
  ROUTE,
  SECTOR,
  SHIFT,
];

export interface PartToCome {
  part: Part;
  missing: Missing[];
  /** Titles of its pages, in the language they will be in. */
  pages: string[];
}

/** What the pack would hold now: from this person's own records, by the same rules as the server's. */
export function usePages(eventId: string, edition: Edition, language: Language): PartToCome[] {
  const records = useDeferredValue(useRecordSet(KINDS));
  const minute = useNow(60_000);
  return useMemo(() => {
    const at = new Date(minute).toISOString();
    const pack = packOf(records, { eventId, edition, language, at, seq: 0, hash: '' });
    if (!pack) return [];
    return partsOf(edition).map((part) => ({
      part,
      missing: missingIn(pack, part),
      pages: sectionsOf(pack, part).map(({ title }) => title),
    }));
  }, [records, minute, eventId, edition, language]);
}
