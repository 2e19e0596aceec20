import { useState, type ReactNode } from 'react';
import { ActionIcon, Button, Text } from '@mantine/core';
import type { RefusalCode } from '@waypost/shared/kernel';
import type { EventRecord, ShiftData } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { Icon, TimeInput } from '../../../ui';
import { useEdit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import style from './inspector.module.css';

export function ShiftRow({ shift: { id, data } }: { shift: EventRecord<ShiftData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, editable, commit } = useDesk();
  const edit = useEdit('shift', id);
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<RefusalCode>();
  const callSign =
    plan.people.find((person) => person.id === data.personId)?.data.callSign ?? t('common.unknown');
  const set = async (end: 'from' | 'to', instant: string | undefined): Promise<void> => {
    if (!instant || instant === data[end]) return;
    const outcome = await edit({ [end]: instant });
    setRefusal(outcome.ok ? undefined : outcome.refusal.code);
  };
  return (
    <div className={style.shift}>
      <div className={style.when}>
        <Text fw={600} size="sm" c="var(--wp-ink)" style={{ flex: 1 }}>
          {callSign}
        </Text>
        <span>{format.span(data.from, data.to)}</span>
        {editable && (
          <>
            <ActionIcon
              aria-label={t('plan.shift.edit', { who: callSign })}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <Icon name="edit" size={14} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('plan.shift.remove', { who: callSign })}
              onClick={() => void commit([{ name: 'shift.remove', payload: { id } }])}
            >
              <Icon name="trash" size={14} />
            </ActionIcon>
          </>
        )}
      </div>
      {open && (
        <>
          <TimeInput
            label={t('plan.field.from')}
            value={data.from}
            timeZone={plan.event.timeZone}
            onChange={(instant) => void set('from', instant)}
          />
          <TimeInput
            label={t('plan.field.to')}
            value={data.to}
            timeZone={plan.event.timeZone}
            onChange={(instant) => void set('to', instant)}
            error={refusal && t(`problem.${refusal}.detail`)}
          />
          <Button size="compact-sm" variant="default" onClick={() => setOpen(false)}>
            {t('common.done')}
          </Button>
        </>
      )}
    </div>
  );
}
