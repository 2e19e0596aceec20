import { useMemo, type ReactNode } from 'react';
import { AGREEMENT, isStaff, shareUnder, type EventRecord, type IncidentData } from '@waypost/shared/event';
import { cut } from '@waypost/shared/ledger';
import { useFormat, useT } from '../../../i18n';
import { useNow, useRecord } from '../../../sync/hooks';
import { Icon } from '../../../ui';
import type { Incident, SeenIncident } from '../model/seen';
import type { LiveData } from '../parts/use-live-data';
import style from './inspector.module.css';

/** Parts of an incident in words, in the order in which they are asked for on the telephone. */
const PARTS = ['type', 'place', 'happenedAt', 'priority', 'state', 'text', 'outcome'] as const;

/** What partners get of this incident at this moment: cut by the very rule the server cuts with (rule V4). */
export function PoliceSee({ incident, live: { viewer } }: { incident: Incident; live: LiveData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const agreement = useRecord(AGREEMENT, viewer?.eventId)?.data;
  const minute = Math.floor(useNow(30_000) / 60_000) * 60_000;
  const seen = useMemo(() => {
    if (!viewer) return undefined;
    const liaison = {
      eventId: viewer.eventId,
      personId: '',
      role: 'liaison' as const,
      sectorIds: [],
      duties: [],
    };
    const share = shareUnder(agreement, new Date(minute).toISOString());
    return cut(incident as EventRecord<IncidentData>, { viewer: liaison, share, rights: '' })?.data as
      SeenIncident | undefined;
  }, [incident, agreement, viewer, minute]);
  // Only who knows the whole can say what is cut from it.
  if (!viewer || !isStaff(viewer)) return null;
  const parts = PARTS.filter((part) => (part === 'place' ? seen?.place?.point : seen?.[part]) !== undefined);
  const coarse =
    seen?.place?.accuracyM !== undefined && seen.place.accuracyM !== incident.data.place?.accuracyM;
  const words = parts.map((part) =>
    part === 'place' && coarse
      ? t('live.police.place_coarse', { distance: format.distance(seen!.place.accuracyM!) })
      : t(`live.police.${part}`),
  );
  return (
    <p className={style.police} data-nothing={parts.length === 0 || undefined}>
      <Icon name={parts.length === 0 ? 'lock' : 'sharing'} size={16} />
      <span>
        {parts.length === 0 ? t('live.police.nothing') : t('live.police.see', { parts: format.list(words) })}
      </span>
    </p>
  );
}
