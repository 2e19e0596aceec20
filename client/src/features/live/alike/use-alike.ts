import { useMemo } from 'react';
import { alikeTo, type EventRecord, type IncidentData, type Sketch } from '@waypost/shared/event';
import { useNow } from '../../../sync/hooks';
import { pointOf } from '../model/place-words';
import type { Incident } from '../model/seen';
import type { LiveData } from '../parts/use-live-data';

/** More than two would be read by nobody who is in a hurry. */
const SHOWN_MOST = 2;

/** Reports that what is being written down may be about; none while there is nothing to compare. */
export function useAlike(
  sketch: (Omit<Sketch, 'happenedAt'> & { happenedAt?: string | undefined }) | undefined,
  { incidents, checkpoints }: LiveData,
): Incident[] {
  const now = useNow(10_000);
  return useMemo(() => {
    if (!sketch) return [];
    const happenedAt = sketch.happenedAt ?? new Date(now).toISOString();
    return alikeTo({ ...sketch, happenedAt }, incidents as readonly EventRecord<IncidentData>[], ({ data }) =>
      pointOf(data.place, checkpoints),
    )
      .slice(0, SHOWN_MOST)
      .map(({ incident }) => incident);
  }, [sketch, incidents, checkpoints, now]);
}
