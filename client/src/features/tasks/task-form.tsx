import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, Textarea, TextInput } from '@mantine/core';
import type { EventRecord, TaskData } from '@waypost/shared/event';
import { useT, useTimeZone } from '../../i18n';
import { newId } from '../../platform/ids';
import { hereZone } from '../../platform/zone';
import { useNow, useSend } from '../../sync/hooks';
import { PeoplePicker, TimeInput } from '../../ui';
import { itemsOf, linesOf } from './model/checklist';
import style from './tasks.module.css';

interface Props {
  /** The one that is changed; a new one otherwise. */
  task?: EventRecord<TaskData>;
  incidentId?: string;
  onDone(): void;
}

/** The usual answers to "by when", in minutes from now. */
const SOON_MIN = [10, 30, 60] as const;

export function TaskForm({ task, incidentId, onDone }: Props): ReactNode {
  const t = useT();
  const send = useSend();
  const now = useNow(10_000);
  const timeZone = useTimeZone() ?? hereZone();
  const [title, setTitle] = useState(task?.data.title ?? '');
  const [details, setDetails] = useState(task?.data.details ?? '');
  const [owners, setOwners] = useState<string[]>(task?.data.ownerIds ?? []);
  const [dueAt, setDueAt] = useState(task?.data.dueAt);
  const [lines, setLines] = useState(linesOf(task?.data.checklist ?? []));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!title.trim()) return;
    const checklist = itemsOf(lines, task?.data.checklist ?? [], newId);
    const said = { title: title.trim(), ownerIds: owners, checklist };
    if (task)
      void send('task.change', {
        id: task.id,
        ...said,
        dueAt: dueAt ?? null,
        details: details.trim() || null,
      });
    else
      void send('task.create', {
        id: newId(),
        ...said,
        ...(dueAt ? { dueAt } : {}),
        ...(details.trim() ? { details: details.trim() } : {}),
        ...(incidentId ? { incidentId } : {}),
      });
    onDone();
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t(task ? 'tasks.edit' : 'tasks.new')}>
      <TextInput
        autoFocus
        required
        maxLength={120}
        label={t('tasks.title')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <PeoplePicker label={t('tasks.owners')} value={owners} onChange={setOwners} />
      <div>
        <TimeInput label={t('tasks.due_at')} value={dueAt} onChange={setDueAt} timeZone={timeZone} />
        <Group gap={4} mt={4}>
          {SOON_MIN.map((minutes) => (
            <Button
              key={minutes}
              size="compact-xs"
              variant="default"
              onClick={() => setDueAt(new Date(now + minutes * 60_000).toISOString())}
            >
              {t('tasks.in_minutes', { minutes })}
            </Button>
          ))}
        </Group>
      </div>
      <Textarea
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        label={t('tasks.details')}
        value={details}
        onChange={(event) => setDetails(event.currentTarget.value)}
      />
      <Textarea
        autosize
        minRows={2}
        maxRows={10}
        label={t('tasks.checklist')}
        description={t('tasks.checklist_how')}
        value={lines}
        onChange={(event) => setLines(event.currentTarget.value)}
      />
      {incidentId && <p className={style.quiet}>{t('tasks.linked')}</p>}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={!title.trim()}>
          {t(task ? 'common.save' : 'tasks.create')}
        </Button>
      </Group>
    </form>
  );
}
