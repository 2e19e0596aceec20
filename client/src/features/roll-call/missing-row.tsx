import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { SECTOR, type EventRecord, type RollCallData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords, useSend } from '../../sync/hooks';
import type { Missing } from './model/roll';
import style from './roll-call.module.css';

interface Props {
  call: EventRecord<RollCallData>;
  row: Missing;
  now: number;
}

/** One who has not answered: where to look, since when, and the way to answer for them. */
export function MissingRow({ call, row: { person, post, heardAt }, now }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const sectors = useRecords(SECTOR);
  const [answering, setAnswering] = useState(false);
  const [said, setSaid] = useState('');
  const { callSign, sectorIds } = person.data;
  const sector = sectors.find(({ id }) => id === (post?.data.sectorId ?? sectorIds?.[0]))?.data.name;
  const where = [post?.data.code, sector].filter((part) => part !== undefined).join(' · ');
  const answer = (event: FormEvent): void => {
    event.preventDefault();
    const words = said.trim();
    void send('roll_answer.give', {
      id: newId(),
      rollCallId: call.id,
      personId: person.id,
      ...(words ? { said: words } : {}),
    });
  };
  return (
    <li className={style.row}>
      <div className={style.line}>
        <strong>{callSign}</strong>
        {!call.data.endedAt && !answering && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('roll-call.on_behalf_who', { who: callSign })}
            onClick={() => setAnswering(true)}
          >
            {t('roll-call.on_behalf')}
          </Button>
        )}
      </div>
      <span className={style.quiet}>
        {where && `${where} · `}
        {heardAt ? t('roll-call.heard', { age: format.age(heardAt, now) }) : t('roll-call.never_heard')}
      </span>
      {answering && (
        <form className={style.answer} onSubmit={answer}>
          <TextInput
            autoFocus
            size="xs"
            maxLength={2000}
            aria-label={t('roll-call.said_who', { who: callSign })}
            placeholder={t('roll-call.said')}
            value={said}
            onChange={(event) => setSaid(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setAnswering(false);
            }}
          />
          <Button size="xs" type="submit">
            {t('roll-call.note')}
          </Button>
        </form>
      )}
    </li>
  );
}
