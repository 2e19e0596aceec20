import { useMemo, type ReactNode } from 'react';
import { MultiSelect, Select } from '@mantine/core';
import { PERSON } from '@waypost/shared/event';
import { useT } from '../i18n';
import { useRecords } from '../sync/hooks';

interface One {
  label: string;
  value: string | null;
  onChange: (personId: string | null) => void;
}
interface Many {
  label: string;
  value: string[];
  onChange: (personIds: string[]) => void;
  /** Most that can be chosen. */
  most?: number;
  /** Somebody who cannot be: the person it is about. */
  without?: string | undefined;
}

/** People by call-sign, with their role for those who share one. */
function usePeopleOptions(): { value: string; label: string }[] {
  const t = useT();
  const people = useRecords(PERSON);
  return useMemo(
    () =>
      people
        .map(({ id, data }) => ({ value: id, label: `${data.callSign} · ${t(`domain.role.${data.role}`)}` }))
        .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true })),
    [people, t],
  );
}

export function PersonPicker(props: One): ReactNode {
  const data = usePeopleOptions();
  return <Select data={data} searchable clearable limit={50} {...props} />;
}

export function PeoplePicker({ most, without, ...props }: Many): ReactNode {
  const data = usePeopleOptions().filter(({ value }) => value !== without);
  const limit = most === undefined ? {} : { maxValues: most };
  return <MultiSelect data={data} searchable clearable limit={50} {...limit} {...props} />;
}
