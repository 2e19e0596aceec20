import { useMemo, useState, type ReactNode } from 'react';
import { Button, SegmentedControl } from '@mantine/core';
import { isTaskOpen, TASK, tasksInOrder, type EventRecord, type TaskData } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import { EmptyState, Icon } from '../../ui';
import { leadsTasks, type NewTask } from './model/leads';
import { TaskForm } from './task-form';
import { TaskRow } from './task-row';
import style from './tasks.module.css';

const SHOWS = ['open', 'mine', 'ended'] as const;
type Show = (typeof SHOWS)[number];

interface Props {
  writing: NewTask | undefined;
  onWrite(task: NewTask | undefined): void;
}

/** Who does what by when, what is late on top. */
export function TasksPanel({ writing, onWrite }: Props): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const tasks = useRecords(TASK);
  const [show, setShow] = useState<Show>('open');
  const [openId, setOpenId] = useState<string>();
  const shown = useMemo(
    () => tasksInOrder(tasks).filter((task) => isWanted(task, show, viewer?.personId)),
    [tasks, show, viewer?.personId],
  );
  return (
    <div className={style.panel}>
      {leadsTasks(viewer) && !writing && (
        <Button
          className={style.write ?? ''}
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => onWrite({})}
        >
          {t('tasks.new')}
        </Button>
      )}
      {writing && <TaskForm {...writing} onDone={() => onWrite(undefined)} />}
      <SegmentedControl
        className={style.write ?? ''}
        size="xs"
        aria-label={t('tasks.show')}
        value={show}
        onChange={(value) => setShow(value as Show)}
        data={SHOWS.map((value) => ({ value, label: t(`tasks.show.${value}`) }))}
      />
      {shown.length === 0 ? (
        <EmptyState icon="tasks" title={t(`tasks.none.${show}`)} detail={t('tasks.none.detail')} />
      ) : (
        <ul className={style.list} aria-label={t('tasks.tab')}>
          {shown.map((task) => (
            <TaskRow
              key={task.id}
              task={task}
              open={openId === task.id}
              onToggle={() => setOpenId(openId === task.id ? undefined : task.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function isWanted({ data }: EventRecord<TaskData>, show: Show, personId: string | undefined): boolean {
  if (show === 'ended') return !isTaskOpen(data);
  if (!isTaskOpen(data)) return false;
  return show === 'open' || (personId !== undefined && data.ownerIds.includes(personId));
}
