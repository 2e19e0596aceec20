import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { isField, isStaff, isTaskOpen, isTaskOverdue, TASK } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useNow, useRecords, useViewer } from '../../sync/hooks';
import { Icon, TabCount, useCommands, WhyButton, type SideTab } from '../../ui';
import { leadsTasks, type NewTask } from './model/leads';
import { TasksPanel } from './panel';

export interface TaskDesk {
  tabs: SideTab[];
  /** For the panel of an incident: a task that comes out of it. */
  forIncident(incident: { id: string }): ReactNode;
}

/** @param open opens a tab beside the queue by its id */
export function useTaskDesk(open: (tab: string) => void): TaskDesk {
  const t = useT();
  const viewer = useViewer();
  const leads = leadsTasks(viewer);
  const [writing, setWriting] = useState<NewTask>();
  const begin = useCallback(
    (task: NewTask) => {
      setWriting(task);
      open('tasks');
    },
    [open],
  );
  const commands = useMemo(
    () => (leads ? [{ id: 'tasks.new', label: t('tasks.new'), run: () => begin({}) }] : []),
    [leads, begin, t],
  );
  useCommands('tasks', commands);
  const panel = <TasksPanel writing={writing} onWrite={setWriting} />;
  const tab: SideTab = { id: 'tasks', label: t('tasks.tab'), icon: 'tasks', badge: <OpenCount />, panel };
  return {
    tabs: viewer && (isStaff(viewer) || isField(viewer)) ? [tab] : [],
    forIncident: ({ id }) =>
      leads && (
        <WhyButton
          size="compact-md"
          leftSection={<Icon name="tasks" size={14} />}
          why={undefined}
          onClick={() => begin({ incidentId: id })}
        >
          {t('tasks.from_incident')}
        </WhyButton>
      ),
  };
}

/** How many are open; it changes its colour when one of them is late. */
function OpenCount(): ReactNode {
  const tasks = useRecords(TASK);
  const now = useNow(10_000);
  const open = tasks.filter(({ data }) => isTaskOpen(data));
  return <TabCount count={open.length} alarm={open.some(({ data }) => isTaskOverdue(data, now))} />;
}
