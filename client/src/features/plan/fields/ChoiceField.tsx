import { useState, type ReactNode } from 'react';
import { MultiSelect, Select } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import type { RefusalCode } from '@waypost/shared/kernel';
import { useDesk } from '../model/desk';
import { useRefusalText } from '../../../ui';

interface Option {
  value: string;
  label: string;
}

interface Common {
  label: string;
  options: readonly Option[];
  description?: string;
}

/** A choice is saved as soon as it is made: there is no half a choice. */
export function ChoiceField({
  label,
  options,
  value,
  save,
  clearable = false,
  description,
}: Common & {
  value: string | undefined;
  save(value: string | null): Promise<Outcome>;
  clearable?: boolean;
}): ReactNode {
  const { editable } = useDesk();
  const [refusal, run] = useRefusal();
  return (
    <Select
      label={label}
      description={description}
      data={[...options]}
      value={value ?? null}
      readOnly={!editable}
      allowDeselect={clearable}
      clearable={clearable}
      searchable={options.length > 8}
      error={useRefusalText()({ refusal })}
      onChange={(next) => run(save(next))}
    />
  );
}

export function ChoicesField({
  label,
  options,
  value,
  save,
  description,
}: Common & {
  value: readonly string[] | undefined;
  save(value: string[] | null): Promise<Outcome>;
}): ReactNode {
  const { editable } = useDesk();
  const [refusal, run] = useRefusal();
  return (
    <MultiSelect
      label={label}
      description={description}
      data={[...options]}
      value={[...(value ?? [])]}
      readOnly={!editable}
      searchable
      error={useRefusalText()({ refusal })}
      onChange={(next) => run(save(next.length ? next : null))}
    />
  );
}

function useRefusal(): [RefusalCode | undefined, (outcome: Promise<Outcome>) => void] {
  const [refusal, setRefusal] = useState<RefusalCode>();
  const run = (outcome: Promise<Outcome>): void => {
    void outcome.then((settled) => setRefusal(settled.ok ? undefined : settled.refusal.code));
  };
  return [refusal, run];
}
