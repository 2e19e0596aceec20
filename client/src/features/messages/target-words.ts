import { useMemo } from 'react';
import { PERSON, SECTOR, type MessageTarget } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';

/** To whom a message goes, in words. */
export function useTargetWords(): (to: MessageTarget) => string {
  const t = useT();
  const sectors = useRecords(SECTOR);
  const people = useRecords(PERSON);
  return useMemo(
    () => (to) => {
      if ('all' in to) return t('messages.to.all');
      if ('role' in to) return t('messages.to.role', { role: t(`domain.role.${to.role}`) });
      if ('sectorId' in to)
        return sectors.find(({ id }) => id === to.sectorId)?.data.name ?? t('common.unknown');
      if ('personIds' in to) return t('messages.to.people', { count: to.personIds.length });
      return people.find(({ id }) => id === to.personId)?.data.callSign ?? t('common.unknown');
    },
    [t, sectors, people],
  );
}
