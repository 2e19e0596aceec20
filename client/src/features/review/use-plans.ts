import { useEffect, useMemo, useState } from 'react';
import type { http } from '@waypost/shared/contract';
import { AGREEMENT, type EventRecord } from '@waypost/shared/event';
import { registry } from '@waypost/shared/ledger';
import { isReviewed } from '@waypost/shared/review';
import { call, type Answer, type Problem } from '../../platform/api';
import { useRecord, useRecords, useViewer } from '../../sync/hooks';

const KINDS = registry.kinds.filter(({ kind }) => isReviewed(kind));

/** The plan as it is on this screen now. */
export function useToday(): readonly EventRecord[] {
  // The number of kinds never changes, so the hooks below keep their order.
  const lists = KINDS.map((kind) => useRecords<unknown>(kind as { kind: string }));
  // Each list is the same array until one of its records changes.
  return useMemo(() => lists.flat(), lists);
}

export interface PastPlan {
  records?: readonly EventRecord[];
  at?: string;
  problem?: Problem;
}

const KEPT_MOST = 8;
const kept = new Map<string, Answer<http.PastPlan>>();

/** A past plan never changes but with what its reader is shown, so each is asked for once under each agreement. */
function ask(key: string, eventId: string, seq: number): Answer<http.PastPlan> {
  const known = kept.get(key);
  if (known) return known;
  const answer = call<http.PastPlan>(`/api/events/${eventId}/plan-at/${seq}`);
  kept.set(key, answer);
  for (const oldest of [...kept.keys()].slice(0, -KEPT_MOST)) kept.delete(oldest);
  void answer.then(({ ok }) => ok || kept.delete(key));
  return answer;
}

/** The plan as it was after an entry of the log, as far as this person is shown it; empty while it is being fetched. */
export function usePastPlan(seq: number | undefined): PastPlan {
  const viewer = useViewer();
  const agreement = useRecord(AGREEMENT, viewer?.eventId)?.seq ?? 0;
  const eventId = viewer?.eventId;
  const key = [eventId, viewer?.personId, viewer?.role, agreement, seq].join();
  const [found, setFound] = useState<PastPlan & { key?: string }>({});
  useEffect(() => {
    if (!eventId || seq === undefined) return;
    let wanted = true;
    void ask(key, eventId, seq).then((answer) => {
      if (!wanted) return;
      if (!answer.ok) setFound({ key, problem: answer.error });
      else setFound({ key, records: answer.value.records as EventRecord[], at: answer.value.at });
    });
    return () => {
      wanted = false;
    };
  }, [key, eventId, seq]);
  return found.key === key ? found : {};
}
