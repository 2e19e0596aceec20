import { useMemo } from 'react';
import { SYSTEM_PERSON } from '@waypost/shared/ledger';
import { useT } from '../../i18n';
import { useRecordNames } from '../../ui';

export interface Names {
  /** What a record is called now; nothing when it is gone. */
  ofId(id: string): string | undefined;
  person(id: string): string;
}

/** The names that ids in the log stand for. */
export function useNames(): Names {
  const t = useT();
  const names = useRecordNames();
  return useMemo(
    () => ({
      ofId: (id) => names.get(id),
      person: (id) => (id === SYSTEM_PERSON ? t('domain.role.system') : (names.get(id) ?? t('log.somebody'))),
    }),
    [t, names],
  );
}
