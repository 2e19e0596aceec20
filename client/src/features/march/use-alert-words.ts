import { useCallback } from 'react';
import { PERSON, SECTOR, type MarchAlertData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';

/** Call-signs that are named; more would not be read. */
const NAMED_MOST = 6;

export interface AlertWords {
  title: string;
  /** The numbers it rests on, and where. */
  detail: string;
}

/** What an alert says, with its numbers and where. */
export function useAlertWords(): (alert: MarchAlertData) => AlertWords {
  const t = useT();
  const format = useFormat();
  const sectors = useRecords(SECTOR);
  const people = useRecords(PERSON);
  return useCallback(
    ({ sort, numbers, alongM, sectorId, personIds = [] }) => {
      const sector = sectors.find(({ id }) => id === sectorId)?.data;
      const names = personIds
        .slice(0, NAMED_MOST)
        .flatMap((id) => people.find((person) => person.id === id)?.data.callSign ?? []);
      const more = personIds.length - names.length;
      const who = format.list([...names, ...(more > 0 ? [t('march.alert.more', { count: more })] : [])]);
      const at = format.distance(alongM);
      const span = format.duration((numbers.forS ?? 0) * 1_000);
      switch (sort) {
        case 'head_held':
          return {
            title: t('march.alert.head_held'),
            detail: t('march.alert.head_held.detail', { span, at }),
          };
        case 'gap':
          return {
            title: t('march.alert.gap'),
            detail: t('march.alert.gap.detail', {
              length: format.distance(numbers.lengthM ?? 0),
              usual: format.distance(numbers.usualM ?? 0),
              at,
            }),
          };
        case 'left_behind':
        case 'tail_alone': {
          const words = { sector: sector?.code ?? '–', who, count: numbers.people ?? 0, span };
          const unheard = numbers.unheard ?? 0;
          return {
            title: t(`march.alert.${sort}`, words),
            detail: [
              t(`march.alert.${sort}.detail`, words),
              unheard > 0 ? t('march.alert.unheard', { count: unheard }) : '',
            ]
              .filter(Boolean)
              .join(' '),
          };
        }
        case 'density': {
          const words = {
            density: format.number(numbers.densityPerM2 ?? 0, 1),
            limit: format.number(numbers.limitPerM2 ?? 0, 1),
            at,
            span: format.duration((numbers.inS ?? 0) * 1_000),
          };
          const when = numbers.inS ? 'foretold' : 'now';
          return {
            title: t(`march.alert.density.${when}`),
            detail: t(`march.alert.density.${when}.detail`, words),
          };
        }
      }
    },
    [t, format, sectors, people],
  );
}
