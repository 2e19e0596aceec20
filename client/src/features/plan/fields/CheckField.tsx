import type { ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { useDesk } from '../model/desk';
import type { Edit } from './use-edit';

/** Yes, or nothing said. */
export function CheckField({
  label,
  field,
  value,
  edit,
  description,
}: {
  label: string;
  field: string;
  value: boolean | undefined;
  edit: Edit;
  description?: string;
}): ReactNode {
  const { editable } = useDesk();
  return (
    <Checkbox
      label={label}
      description={description}
      checked={value ?? false}
      disabled={!editable}
      onChange={(event) => void edit({ [field]: event.currentTarget.checked ? true : null })}
    />
  );
}
