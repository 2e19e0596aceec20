import type { ReactNode } from 'react';
import { Button, Checkbox, Group } from '@mantine/core';
import { isTaskOpen, PERSON, type EventRecord, type TaskData, type TaskItem } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecord, useSend, useViewer } from '../../sync/hooks';
import { leadsTasks } from './model/leads';
import style from './tasks.module.css';

interface Props {
  task: EventRecord<TaskData>;
  onEdit(): void;
}

export function TaskDetails({ task: { id, data }, onEdit }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const leads = leadsTasks(useViewer());
  const maker = useRecord(PERSON, data.madeBy)?.data.callSign ?? t('common.unknown');
  const running = isTaskOpen(data);
  return (
    <div className={style.details}>
      {data.details && <p className={style.words}>{data.details}</p>}
      {data.checklist.length > 0 && (
        <ul className={style.items} aria-label={t('tasks.checklist')}>
          {data.checklist.map((item) => (
            <Item key={item.id} taskId={id} item={item} running={running} />
          ))}
        </ul>
      )}
      {data.outcome && <p className={style.words}>{t('tasks.outcome', { words: data.outcome })}</p>}
      <p className={style.quiet}>{t('tasks.made', { who: maker, time: format.time(data.happenedAt) })}</p>
      <Group gap="xs">
        {data.state === 'open' && (
          <Button size="compact-sm" variant="default" onClick={() => void send('task.start', { id })}>
            {t('tasks.start')}
          </Button>
        )}
        {leads && running && (
          <Button size="compact-sm" variant="default" onClick={onEdit}>
            {t('tasks.edit')}
          </Button>
        )}
        {leads && running && (
          <Button size="compact-sm" variant="default" onClick={() => void send('task.cancel', { id })}>
            {t('tasks.cancel')}
          </Button>
        )}
        {!running && (
          <Button size="compact-sm" variant="default" onClick={() => void send('task.reopen', { id })}>
            {t('tasks.reopen')}
          </Button>
        )}
      </Group>
    </div>
  );
}

function Item({ taskId, item, running }: { taskId: string; item: TaskItem; running: boolean }): ReactNode {
  const format = useFormat();
  const send = useSend();
  const who = useRecord(PERSON, item.doneBy)?.data.callSign;
  const done = item.doneAt !== undefined;
  return (
    <li>
      <Checkbox
        size="xs"
        label={item.text}
        description={item.doneAt && [format.time(item.doneAt), who].filter(Boolean).join(' · ')}
        checked={done}
        readOnly={!running}
        onChange={() => running && void send('task.tick', { id: taskId, itemId: item.id, done: !done })}
      />
    </li>
  );
}
