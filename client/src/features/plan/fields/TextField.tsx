import type { KeyboardEvent, ReactNode } from 'react';
import { Textarea, TextInput } from '@mantine/core';
import { useDesk } from '../model/desk';

import { FieldNotes, useDraft, useRefusalText } from '../../../ui';
import type { Edit } from './use-edit';

interface Props {
  label: string;
  field: string;
  value: string | undefined;
  edit: Edit;
  /** An empty one is not saved. */
  required?: boolean;
  multiline?: boolean;
  description?: string;
}

/** Saved when it is left, or on Enter (Ctrl+Enter where Enter makes a line). */
export function TextField({
  label,
  field,
  value,
  edit,
  required = false,
  multiline = false,
  description,
}: Props): ReactNode {
  const { editable } = useDesk();
  const refusalText = useRefusalText();
  const draft = useDraft<string>(
    value ?? '',
    (text) => edit({ [field]: text.trim() === '' ? null : text.trim() }),
    (text) => (required && text.trim() === '' ? 'bad-shape' : undefined),
  );
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) draft.commit();
    if (event.key === 'Escape') {
      event.stopPropagation();
      draft.reset();
    }
  };
  const common = {
    label,
    description,
    required,
    withAsterisk: false,
    readOnly: !editable,
    value: draft.value,
    error: refusalText(draft),
    onChange: (event: { currentTarget: { value: string } }) => draft.set(event.currentTarget.value),
    onBlur: draft.commit,
    onKeyDown: keys,
  };
  return (
    <div>
      {multiline ? <Textarea autosize minRows={2} maxRows={10} {...common} /> : <TextInput {...common} />}
      <FieldNotes draft={draft} theirs={value ?? ''} />
    </div>
  );
}
