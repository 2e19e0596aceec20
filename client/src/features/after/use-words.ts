import { useMemo } from 'react';
import { whereOf, type TimelineMark } from '@waypost/shared/after';
import {
  PERSON,
  type ActivationData,
  type AnnouncementData,
  type IncidentData,
  type MessageData,
  type Records,
} from '@waypost/shared/event';
import { useFormat, useLanguage, useT } from '../../i18n';

export interface AfterWords {
  place(records: Records, place: IncidentData['place'] | undefined): string;
  /** The call-sign, as far as this reader was told it. */
  who(records: Records, id: string | undefined): string;
  mark(mark: TimelineMark, records: Records): { what: string; about: string };
}

/** How this screen says what was there, in the words of the plan of that moment. */
export function useAfterWords(): AfterWords {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  return useMemo(() => {
    const place: AfterWords['place'] = (records, where) => {
      const { checkpoint, awayM, sector } = whereOf(records, where);
      const at =
        checkpoint === undefined || awayM === undefined
          ? checkpoint
          : t('after.near', { code: checkpoint, distance: format.distance(awayM) });
      const parts = [at, sector && t('after.sector', { code: sector })].filter(Boolean);
      return parts.length ? parts.join(' · ') : t('after.nowhere');
    };
    const about = ({ record: { kind, data } }: TimelineMark, records: Records): string => {
      switch (kind) {
        case 'incident': {
          const incident = data as IncidentData;
          return `${t(`domain.incident.${incident.type}`)} · ${place(records, incident.place)}`;
        }
        case 'activation': {
          const { code, name } = data as ActivationData;
          return `${code} ${name[language] ?? Object.values(name)[0] ?? ''}`;
        }
        case 'announcement':
          return (data as AnnouncementData).words;
        case 'message':
        case 'note':
          return (data as MessageData).text;
        default:
          return '';
      }
    };
    return {
      place,
      who: (records, id) => (id && records.get(PERSON, id)?.data.callSign) || t('common.unknown'),
      mark: (mark, records) => ({ what: t(`after.mark.${mark.name}`), about: about(mark, records) }),
    };
  }, [t, format, language]);
}
