import { useState, type ReactNode } from 'react';
import { useActivationDesk } from '../features/activation/activation-desk';
import { StopFindings } from '../features/findings/go-live/stop-findings';
import { LiveScreen } from '../features/live/screen';
import { useLogTabs } from '../features/log/panel';
import { useMessageTabs } from '../features/messages/panel';
import { useRollCallTabs } from '../features/roll-call/panel';

/**
 * The live screen with what other features put beside its queue: features do not know one another. Another tab is one
 * more line in the list.
 */
export function DeskLiveScreen(): ReactNode {
  const plans = useActivationDesk();
  const [tab, setTab] = useState('incidents');
  const tabs = [...useMessageTabs(), ...useRollCallTabs(), ...useLogTabs()];
  return <LiveScreen plans={plans} tabs={tabs} tab={tab} onTab={setTab} findings={<StopFindings />} />;
}
