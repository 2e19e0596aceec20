import { useEffect, useRef, type ReactNode } from 'react';
import type { EventRecord } from '@waypost/shared/event';
import { isTaskOpen, isTaskOverdue, type TaskData } from '@waypost/shared/event/task';
import { useFormat, useT } from '../../i18n';
import { useRecords, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { IconWords } from '../parts/icon-words';
import { buzz } from '../parts/signal';
import { TASK } from '../refs';
import { myTasks } from './mine';
import './tasks.css';

/** What this person is to do, by when; one that is late or due soon is open, the others show their title. */
export function TaskCards(): ReactNode {
  const { viewer, nowMs } = useMine();
  const mine = myTasks(useRecords(TASK), viewer.personId, nowMs);
  useSignal(mine);
  return mine.map((task) => <TaskCard key={task.id} task={task} />);
}

/** Due within this time: shown in full without a tap. */
const SOON_MS = 10 * 60_000;

function TaskCard({ task }: { task: EventRecord<TaskData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const { nowMs } = useMine();
  const { id, data } = task;
  const say = (name: string, payload: object = {}): void => {
    buzz('done');
    void send(name, { id, ...payload });
  };
  if (!isTaskOpen(data))
    return (
      <section className="card task" aria-label={data.title}>
        <p className="hint good">
          <IconWords icon="check">
            {t('field.task.done_at', {
              title: data.title,
              time: format.time(data.endedAt ?? data.happenedAt),
            })}
          </IconWords>
        </p>
        <button type="button" className="quiet" onClick={() => say('task.reopen')}>
          {t('field.task.undo')}
        </button>
      </section>
    );
  const late = isTaskOverdue(data, nowMs);
  return (
    <details className="card task" data-late={late || undefined} open={isTaskOverdue(data, nowMs + SOON_MS)}>
      <summary>
        <span className="eyebrow">{t('field.task.yours')}</span>
        <span className="task-title">{data.title}</span>
        {data.dueAt && (
          <span className="task-due">
            {t(late ? 'field.task.late' : 'field.task.due', {
              time: format.time(data.dueAt),
              by: format.duration(Math.abs(Date.parse(data.dueAt) - nowMs)),
            })}
          </span>
        )}
      </summary>
      {data.details && <p className="orders">{data.details}</p>}
      {data.checklist.length > 0 && (
        <ul className="ticks">
          {data.checklist.map((item) => (
            <li key={item.id}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={item.doneAt !== undefined}
                  onChange={() => say('task.tick', { itemId: item.id, done: item.doneAt === undefined })}
                />
                <span>{item.text}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {data.state === 'open' && (
          <button type="button" className="quiet" onClick={() => say('task.start')}>
            {t('field.task.start')}
          </button>
        )}
        <button type="button" className="primary" onClick={() => say('task.finish')}>
          {t('field.task.done')}
        </button>
      </div>
    </details>
  );
}

/** Shakes for a task that was not there before; not for those read on opening. */
function useSignal(tasks: readonly EventRecord<TaskData>[]): void {
  const known = useRef<Set<string>>(undefined);
  useEffect(() => {
    const before = known.current;
    const fresh = before !== undefined && tasks.some(({ id }) => !before.has(id));
    known.current = new Set([...(before ?? []), ...tasks.map(({ id }) => id)]);
    if (fresh) buzz('message');
  }, [tasks]);
}
