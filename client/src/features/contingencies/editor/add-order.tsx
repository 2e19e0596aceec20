import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import type { EventRole } from '@waypost/shared/event';
import { useT, type Language } from '../../../i18n';
import { useUnsaved } from '../../../ui';

interface Props {
  role: EventRole;
  language: Language;
  /** The role has just been chosen: the hand goes on writing here. */
  begun: boolean;
  onAdd(text: string): void;
}

/** Enter adds an order and stays for the next, so that a list is written without the mouse. */
export function AddOrder({ role, language, begun, onAdd }: Props): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  useUnsaved(text.trim() !== '');
  const label = t('contingencies.orders.add', { role: t(`domain.event_role.${role}`) });
  const add = (): void => {
    if (text.trim()) onAdd(text.trim());
    setText('');
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') add();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setText('');
  };
  return (
    <TextInput
      size="sm"
      variant="filled"
      lang={language}
      aria-label={label}
      placeholder={label}
      maxLength={2000}
      value={text}
      autoFocus={begun}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={add}
    />
  );
}
