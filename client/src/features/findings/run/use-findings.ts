import { useEffect, useRef, useState } from 'react';
import { isStaff, type KindRef } from '@waypost/shared/event';
import { registry } from '@waypost/shared/ledger';
import type { Finding } from '@waypost/shared/plan-check';
import { useNow, useRecordSet, useViewer } from '../../../sync/hooks';
import type { CheckAnswer, CheckOrder } from './check-order';
import { Latest } from './latest';

/** What the rules read beside the plan; what the day writes must not make them run again. */
const BESIDE_THE_PLAN = ['event', 'agreement', 'version', 'waiver'];
const PLAN_KINDS: readonly KindRef<unknown>[] = registry.kinds
  .filter(({ kind, plan }) => plan || BESIDE_THE_PLAN.includes(kind))
  .map(({ kind }) => ({ kind }));

/** So long must the plan be left alone: a drag gives many changes a second. */
const REST_MS = 150;
/** Deadlines draw near by the minute, not by the second. */
const MINUTE = 60_000;

export type Check =
  { state: 'waiting' } | { state: 'failed'; again(): void } | { state: 'done'; findings: readonly Finding[] };

/** What the plan check finds, renewed whenever the plan changes; nothing for those who are not shown it. */
export function useFindings(): Check | undefined {
  const viewer = useViewer();
  const records = useRecordSet(PLAN_KINDS);
  const minute = Math.floor(useNow(MINUTE) / MINUTE) * MINUTE;
  const [check, setCheck] = useState<Check>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef<Latest<CheckOrder>>(undefined);
  const sees = viewer !== undefined && (isStaff(viewer) || viewer.role === 'lead_marshal');

  useEffect(() => {
    if (!sees) return;
    const failed = (): void =>
      setCheck({
        state: 'failed',
        again() {
          setCheck({ state: 'waiting' });
          setAttempt((before) => before + 1);
        },
      });
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    const mine = new Latest<CheckOrder>({ give: (order) => worker.postMessage(order) });
    worker.onmessage = ({ data: { findings } }: MessageEvent<CheckAnswer>) => {
      if (findings) setCheck({ state: 'done', findings });
      else failed();
      mine.answered();
    };
    worker.onerror = failed;
    latest.current = mine;
    return () => worker.terminate();
  }, [sees, attempt]);

  const seesAll = viewer !== undefined && isStaff(viewer);
  const eventId = viewer?.eventId ?? '';
  useEffect(() => {
    if (!sees) return;
    const timer = setTimeout(() => {
      const list = PLAN_KINDS.flatMap((ref) => records.all(ref));
      const now = new Date(minute).toISOString();
      latest.current?.want({ records: list, eventId, now, seesAll });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [sees, attempt, records, eventId, minute, seesAll]);
  return sees ? check : undefined;
}
