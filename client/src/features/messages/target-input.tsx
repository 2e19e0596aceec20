import type { ReactNode } from 'react';
import { SegmentedControl, Select } from '@mantine/core';
import { isStaff, ROLES, SECTOR, type MessageTarget } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import { PersonPicker } from '../../ui';

const WAYS = ['all', 'sector', 'role', 'person'] as const;
type Way = (typeof WAYS)[number];

export interface Choice {
  way: Way;
  sectorId: string | null;
  role: string | null;
  personId: string | null;
}

export function targetOf({ way, sectorId, role, personId }: Choice): MessageTarget | undefined {
  if (way === 'all') return { all: true };
  if (way === 'sector') return sectorId ? { sectorId } : undefined;
  if (way === 'person') return personId ? { personId } : undefined;
  const known = ROLES.find((one) => one === role);
  return known ? { role: known } : undefined;
}

interface Props {
  choice: Choice;
  onChange(choice: Choice): void;
}

/** To whom; a lead marshal speaks to their own sectors and to nobody else. */
export function TargetInput({ choice, onChange }: Props): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const sectors = useRecords(SECTOR);
  const staff = viewer !== undefined && isStaff(viewer);
  const mine = staff ? sectors : sectors.filter(({ id }) => viewer?.sectorIds.includes(id));
  return (
    <>
      {staff && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('messages.to')}
          value={choice.way}
          onChange={(way) => onChange({ ...choice, way: way as Way })}
          data={WAYS.map((way) => ({ value: way, label: t(`messages.way.${way}`) }))}
        />
      )}
      {choice.way === 'sector' && (
        <Select
          label={t('domain.kind.sector')}
          value={choice.sectorId}
          onChange={(sectorId) => onChange({ ...choice, sectorId })}
          data={mine.map(({ id, data }) => ({ value: id, label: data.name }))}
        />
      )}
      {choice.way === 'role' && (
        <Select
          label={t('messages.role')}
          value={choice.role}
          onChange={(role) => onChange({ ...choice, role })}
          data={ROLES.map((role) => ({ value: role, label: t(`domain.role.${role}`) }))}
        />
      )}
      {choice.way === 'person' && (
        <PersonPicker
          label={t('domain.kind.person')}
          value={choice.personId}
          onChange={(personId) => onChange({ ...choice, personId })}
        />
      )}
    </>
  );
}
