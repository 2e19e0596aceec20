import type { ReactNode } from 'react';
import { EVENT } from '@waypost/shared/event';
import { TimeZoneProvider, useT } from '../i18n';
import { EventSessionProvider, useConnection, useRecord, useViewer } from '../sync/hooks';
import { EmptyState } from '../ui';
import { Waiting } from './app';
import { ClosedNotice } from './closed-notice';
import { useKnownPerson } from './use-known-person';

interface Props {
  eventId: string;
  children: ReactNode;
}

/** One event's records and clock, for whoever belongs to it: whatever is inside has a viewer and an event. */
export function EventFrame({ eventId, children }: Props): ReactNode {
  const known = useKnownPerson(eventId);
  const t = useT();
  if (known === 'asking') return <Waiting />;
  if (known === 'nobody')
    return <EmptyState icon="search" title={t('console.lost.title')} detail={t('console.lost.detail')} />;
  return (
    <EventSessionProvider eventId={eventId} fallback={<Waiting />}>
      <Ready eventId={eventId}>{children}</Ready>
    </EventSessionProvider>
  );
}

function Ready({ eventId, children }: Props): ReactNode {
  const event = useRecord(EVENT, eventId)?.data;
  const viewer = useViewer();
  const connection = useConnection();
  if (connection.state === 'closed' && connection.reason) return <ClosedNotice reason={connection.reason} />;
  if (!viewer || !event) return <Waiting />;
  return <TimeZoneProvider timeZone={event.timeZone}>{children}</TimeZoneProvider>;
}
