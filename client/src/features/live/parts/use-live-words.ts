import { useMemo } from 'react';
import { useFormat, useT } from '../../../i18n';
import { placeWords } from '../model/place-words';
import type { Incident } from '../model/seen';
import type { LiveData } from './use-live-data';

export interface LiveWords {
  /** "CP4 · Sector B", or that nobody knows. */
  place(incident: Incident): string;
  /** "Medical · CP4 · Sector B". */
  headline(incident: Incident): string;
  /** The call-sign, or that whoever it was has left. */
  person(id: string | undefined): string;
}

export function useLiveWords({ checkpoints, sectors, people }: LiveData): LiveWords {
  const t = useT();
  const format = useFormat();
  return useMemo(() => {
    const callSigns = new Map(people.map(({ id, data }) => [id, data.callSign]));
    const place = ({ data }: Incident): string => {
      const { checkpoint, sector, point } = placeWords(data.place, { checkpoints, sectors });
      const at =
        checkpoint?.awayM === undefined
          ? checkpoint?.code
          : t('live.place.near', { code: checkpoint.code, distance: format.distance(checkpoint.awayM) });
      const parts = [at, sector].filter((part) => part !== undefined);
      if (parts.length) return parts.join(' · ');
      return point ? `${point[1].toFixed(5)}, ${point[0].toFixed(5)}` : t('live.place.unknown');
    };
    return {
      place,
      headline: (incident) => `${t(`domain.incident.${incident.data.type}`)} · ${place(incident)}`,
      person: (id) => (id === undefined ? t('common.unknown') : (callSigns.get(id) ?? t('live.person.gone'))),
    };
  }, [t, format, people, checkpoints, sectors]);
}
