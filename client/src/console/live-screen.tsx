import type { ReactNode } from 'react';
import { useActivationDesk } from '../features/activation/activation-desk';
import { StopFindings } from '../features/findings/go-live/stop-findings';
import { LiveScreen } from '../features/live/screen';
import { LogPanel } from '../features/log/panel';
import { MessagesPanel } from '../features/messages/panel';

/** The live screen with what other features put beside its queue: features do not know one another. */
export function DeskLiveScreen(): ReactNode {
  const plans = useActivationDesk();
  return (
    <LiveScreen plans={plans} messages={<MessagesPanel />} log={<LogPanel />} findings={<StopFindings />} />
  );
}
