import type { KeyboardEvent, ReactNode } from 'react';
import { Textarea, TextInput } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import { FieldNotes, useRefusalText } from './field-notes';
import { useUnsaved } from './unsaved';
import { useDraft } from './use-draft';

interface Props {
  label: string;
  /** In a line whose place already says what it is; still read out. */
  labelHidden?: boolean;
  value: string | undefined;
  /** Called with trimmed words; empty ones mean that there are none. */
  save(text: string): Promise<Outcome>;
  /** An empty one is not saved. */
  required?: boolean;
  multiline?: boolean;
  minRows?: number;
  /** Several lines on the screen, but one in the text: Enter saves. */
  enterSaves?: boolean;
  readOnly?: boolean;
  description?: ReactNode;
  placeholder?: string;
  maxLength?: number;
  /** Language of the words, for spelling and screen readers. */
  lang?: string;
  autoFocus?: boolean;
}

/** Words that are saved when they are left, or on Enter (Ctrl+Enter where Enter makes a line); Esc lets go of them. */
export function SavedText({
  label,
  labelHidden = false,
  value = '',
  save,
  required = false,
  multiline = false,
  minRows = 2,
  enterSaves = !multiline,
  ...rest
}: Props): ReactNode {
  const refusalText = useRefusalText();
  const draft = useDraft<string>(
    value,
    (text) => save(text.trim()),
    (text) => (required && text.trim() === '' ? 'bad-shape' : undefined),
  );
  useUnsaved(draft.unsaved);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (enterSaves || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      draft.commit();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      draft.reset();
    }
  };
  const common = {
    ...(labelHidden ? { 'aria-label': label } : { label }),
    ...rest,
    required,
    withAsterisk: false,
    value: draft.value,
    error: refusalText(draft),
    onChange: (event: { currentTarget: { value: string } }) => draft.set(event.currentTarget.value),
    onBlur: draft.commit,
    onKeyDown: keys,
  };
  return (
    <div>
      {multiline ? (
        <Textarea autosize minRows={minRows} maxRows={14} {...common} />
      ) : (
        <TextInput {...common} />
      )}
      <FieldNotes draft={draft} theirs={value} />
    </div>
  );
}
