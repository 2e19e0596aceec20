import { useMemo } from 'react';
import { useOutbox, useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { INCIDENT } from '../refs';
import { myReports, type MyReport } from './report-state';

export function useMyReports(): MyReport[] {
  const outbox = useOutbox();
  const incidents = useRecords(INCIDENT);
  const { viewer } = useMine();
  return useMemo(() => myReports(outbox, incidents, viewer.personId), [outbox, incidents, viewer.personId]);
}
