import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import type { Outcome } from '@waypost/shared/contract';
import type { RiskData } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { Icon, SavedText, useUnsaved } from '../../../ui';
import { controlsDone, type Risk } from '../model/register';
import style from './editor.module.css';

const MOST = 30;

interface Props {
  risk: Risk;
  edit(set: Readonly<Record<string, unknown>>): Promise<Outcome>;
}

/** What is done about it, as a check-list. */
export function Controls({ risk: { data }, edit }: Props): ReactNode {
  const t = useT();
  const { controls } = data;
  const change = (next: RiskData['controls']) => edit({ controls: next });
  const replace = (index: number, set: Partial<RiskData['controls'][number]>) =>
    change(controls.map((control, at) => (at === index ? { ...control, ...set } : control)));
  return (
    <section className={style.controls} aria-label={t('risks.column.controls')}>
      <h3>
        {t('risks.column.controls')}{' '}
        <small>{t('risks.controls.of', { done: controlsDone(data), all: controls.length })}</small>
      </h3>
      <ul>
        {controls.map(({ text, done }, index) => (
          <li key={`${index} ${text}`}>
            <Checkbox
              mt={7}
              aria-label={t('risks.control.is_done', { control: text })}
              checked={done}
              onChange={(event) => void replace(index, { done: event.currentTarget.checked })}
            />
            <SavedText
              label={t('risks.control.one', { number: index + 1 })}
              labelHidden
              multiline
              enterSaves
              minRows={1}
              required
              maxLength={2000}
              value={text}
              save={(words) => replace(index, { text: words })}
            />
            <ActionIcon
              mt={3}
              aria-label={t('risks.control.remove', { control: text })}
              onClick={() => void change(controls.filter((_, at) => at !== index))}
            >
              <Icon name="trash" size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {controls.length < MOST && (
        <AddControl onAdd={(text) => void change([...controls, { text, done: false }])} />
      )}
    </section>
  );
}

function AddControl({ onAdd }: { onAdd(text: string): void }): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  useUnsaved(text.trim() !== '');
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
      aria-label={t('risks.control.add')}
      placeholder={t('risks.control.add')}
      maxLength={2000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={add}
    />
  );
}
