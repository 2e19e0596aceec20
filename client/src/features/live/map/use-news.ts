import { useMemo, useRef } from 'react';
import { useT } from '../../../i18n';
import type { MapNews } from '../../../map';
import { pointOf } from '../model/place-words';
import { arrivedAt, isOpen } from '../model/seen';
import type { LiveData } from '../parts/use-live-data';

/** What came in since this screen was opened and nobody has looked at here. */
export function useNews({ incidents, checkpoints }: LiveData, lookedAt: ReadonlySet<string>): MapNews[] {
  const t = useT();
  const opened = useRef(new Set(incidents.map(({ id }) => id)));
  return useMemo(
    () =>
      incidents
        .filter(
          (incident) =>
            isOpen(incident) &&
            (incident.data.state ?? 'reported') === 'reported' &&
            !opened.current.has(incident.id) &&
            !lookedAt.has(incident.id),
        )
        .toSorted((a, b) => (arrivedAt(a.data) < arrivedAt(b.data) ? -1 : 1))
        .flatMap(({ id, data }) => {
          const at = pointOf(data.place, checkpoints);
          const type = t(`domain.incident.${data.type}`);
          const text = data.priority ? `P${data.priority} ${type}` : type;
          return at ? [{ id, at, text, ...(data.priority ? { priority: data.priority } : {}) }] : [];
        }),
    [incidents, checkpoints, lookedAt, t],
  );
}
