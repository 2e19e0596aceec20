import { useMemo } from 'react';
import {
  CONTINGENCY,
  EVENT,
  isStaff,
  RISK,
  RISK_MATRIX,
  type ContingencyData,
  type EventData,
  type EventRecord,
  type RiskMatrixData,
} from '@waypost/shared/event';
import { DEFAULT_MATRIX } from '@waypost/shared/risk';
import { useLanguage, type Language } from '../../i18n';
import { useRecord, useRecords, useViewer } from '../../sync/hooks';
import type { Risk } from './model/register';

/** What the risk register works on. */
export interface Register {
  eventId: string;
  event: EventData;
  risks: Risk[];
  plans: EventRecord<ContingencyData>[];
  /** The event's own table, else the house's. */
  table: RiskMatrixData;
  /** The event has chosen one. */
  ownTable: boolean;
  editable: boolean;
  language: Language;
}

export function useRegister(): Register | undefined {
  const viewer = useViewer();
  const { language } = useLanguage();
  const event = useRecord(EVENT, viewer?.eventId)?.data;
  const matrix = useRecord(RISK_MATRIX, viewer?.eventId)?.data;
  const risks = useRecords(RISK);
  const plans = useRecords(CONTINGENCY);
  const table = useMemo(
    () =>
      matrix ?? {
        name: DEFAULT_MATRIX.name[language] ?? DEFAULT_MATRIX.name.en,
        bands: DEFAULT_MATRIX.bands,
      },
    [matrix, language],
  );
  if (!viewer || !event) return undefined;
  return {
    eventId: viewer.eventId,
    event,
    risks,
    plans,
    table,
    ownTable: matrix !== undefined,
    editable: isStaff(viewer) && event.state !== 'closed',
    language,
  };
}
