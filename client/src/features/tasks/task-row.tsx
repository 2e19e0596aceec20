import { useState, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { isTaskOpen, isTaskOverdue, PERSON, type EventRecord, type TaskData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useNow, useRecords, useSend } from '../../sync/hooks';
import { TaskDetails } from './task-details';
import { TaskForm } from './task-form';
import style from './tasks.module.css';

interface Props {
  task: EventRecord<TaskData>;
  open: boolean;
  onToggle(): void;
}

/** A box to tick, what, whose and by when; the rest opens. */
export function TaskRow({ task, open, onToggle }: Props): ReactNode {
  const t = useT();
  const send = useSend();
  const [editing, setEditing] = useState(false);
  const { id, data } = task;
  const running = isTaskOpen(data);
  if (editing)
    return (
      <li className={style.task}>
        <TaskForm task={task} onDone={() => setEditing(false)} />
      </li>
    );
  return (
    <li className={style.task}>
      <div className={style.first}>
        <Checkbox
          aria-label={t(running ? 'tasks.finish_which' : 'tasks.reopen_which', { title: data.title })}
          checked={data.state === 'done'}
          indeterminate={data.state === 'cancelled'}
          onChange={() => void send(running ? 'task.finish' : 'task.reopen', { id })}
        />
        <button type="button" className={style.open} aria-expanded={open} onClick={onToggle}>
          <span className={style.title} data-state={data.state}>
            {data.title}
          </span>
          <TaskFacts data={data} />
        </button>
      </div>
      {open && <TaskDetails task={task} onEdit={() => setEditing(true)} />}
    </li>
  );
}

function TaskFacts({ data }: { data: TaskData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const people = useRecords(PERSON);
  const ticked = data.checklist.filter(({ doneAt }) => doneAt !== undefined).length;
  const owners = data.ownerIds.map(
    (owner) => people.find(({ id }) => id === owner)?.data.callSign ?? t('common.unknown'),
  );
  return (
    <span className={style.facts}>
      <DueWords data={data} />
      <span>{owners.length ? format.list(owners) : t('tasks.nobody')}</span>
      {data.state === 'doing' && <span className={style.tag}>{t('tasks.state.doing')}</span>}
      {data.checklist.length > 0 && (
        <span>{t('tasks.ticked', { ticked, count: data.checklist.length })}</span>
      )}
    </span>
  );
}

function DueWords({ data }: { data: TaskData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(10_000);
  if (!isTaskOpen(data))
    return (
      <span>
        {t(data.state === 'done' ? 'tasks.done_at' : 'tasks.cancelled_at', {
          time: format.time(data.endedAt ?? data.happenedAt),
        })}
      </span>
    );
  if (!data.dueAt) return null;
  const late = isTaskOverdue(data, now);
  const time = format.time(data.dueAt);
  const by = format.duration(Math.abs(Date.parse(data.dueAt) - now));
  return (
    <strong className={late ? style.late : undefined}>
      {t(late ? 'tasks.late' : 'tasks.due', { time, by })}
    </strong>
  );
}
