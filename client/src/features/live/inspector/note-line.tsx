import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useT } from '../../../i18n';
import { newId } from '../../../platform/ids';
import type { Act } from '../parts/use-act';
import style from './inspector.module.css';

/** Found by the key that goes there. */
export const NOTE_FIELD = 'live-note';

export function NoteLine({ incidentId, act }: { incidentId: string; act: Act }): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    void act('incident.add_note', { id: incidentId, noteId: newId(), text: text.trim() });
    setText('');
  };
  return (
    <form className={style.note} onSubmit={add}>
      <TextInput
        id={NOTE_FIELD}
        flex={1}
        aria-label={t('live.note')}
        placeholder={t('live.note')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={2000}
      />
      <Button type="submit" variant="default">
        {t('common.add')}
      </Button>
    </form>
  );
}
