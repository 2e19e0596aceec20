import type { ReactNode } from 'react';
import { Select } from '@mantine/core';
import type { EventRecord, VersionData } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { TODAY } from './model/address';

interface Props {
  version: EventRecord<VersionData>;
  versions: readonly EventRecord<VersionData>[];
  other: string;
  onChoose(other: string): void;
}

/** What the chosen version is held against: today's plan, or another version. */
export function CompareWith({ version, versions, other, onChoose }: Props): ReactNode {
  const t = useT();
  const others = versions.filter(({ id }) => id !== version.id);
  return (
    <Select
      size="sm"
      label={t('review.compare')}
      allowDeselect={false}
      value={other}
      onChange={(id) => onChoose(id ?? TODAY)}
      data={[
        { value: TODAY, label: t('review.today') },
        ...others.map(({ id, data }) => ({ value: id, label: data.name })),
      ]}
    />
  );
}
