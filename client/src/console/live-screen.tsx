import { useState, type ReactNode } from 'react';
import type { IncidentType } from '@waypost/shared/event';
import { useActivationDesk } from '../features/activation/activation-desk';
import { useAnnouncementTabs } from '../features/announcements/announcement-tabs';
import { useCoverageTabs } from '../features/coverage/panel';
import { StopFindings } from '../features/findings/go-live/stop-findings';
import { LiveScreen } from '../features/live/screen';
import { useLogTabs } from '../features/log/panel';
import { useMarchDesk } from '../features/march/march-desk';
import { useMessageTabs } from '../features/messages/panel';
import { useRollCallTabs } from '../features/roll-call/panel';
import { useTaskDesk } from '../features/tasks/task-desk';

/**
 * The live screen with what other features put beside its queue: features do not know one another. Another tab is one
 * more line in the list.
 */
export function DeskLiveScreen(): ReactNode {
  const activation = useActivationDesk();
  const [tab, setTab] = useState('incidents');
  const tasks = useTaskDesk(setTab);
  const march = useMarchDesk(setTab);
  const tabs = [
    ...march.tabs,
    ...tasks.tabs,
    ...useMessageTabs(setTab),
    ...useRollCallTabs(),
    ...useCoverageTabs(),
    ...useAnnouncementTabs(setTab),
    ...useLogTabs(),
  ];
  const plans = {
    ...activation,
    strip: (
      <>
        {march.strip}
        {activation.strip}
      </>
    ),
    forIncident: (incident: { id: string; type: IncidentType }) => (
      <>
        {activation.forIncident(incident)}
        {tasks.forIncident(incident)}
      </>
    ),
  };
  return <LiveScreen plans={plans} tabs={tabs} tab={tab} onTab={setTab} findings={<StopFindings />} />;
}
