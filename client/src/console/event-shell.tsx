import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { EVENT, isPartner, isStaff } from '@waypost/shared/event';
import { TimeZoneProvider, useT } from '../i18n';
import type { Params } from '../platform/route-match';
import { navigate, usePath } from '../platform/router';
import { EventSessionProvider, useConnection, useRecord, useViewer } from '../sync/hooks';
import { useReceipts } from '../sync/receipts';
import { EmptyState } from '../ui';
import { LeaveQuestion } from '../ui/leave-question';
import { Waiting } from './app';
import { ClosedNotice } from './closed-notice';
import style from './event-shell.module.css';
import { FaultBoundary } from './fault-boundary';
import { NavRail } from './nav-rail';
import { Refusals } from './refusals';
import { firstScreen } from './first-screen';
import { SCREENS, type Screen } from './screens';
import { TopBar } from './top-bar';
import { UndoKeys } from './undo-keys';
import { useKnownPerson } from './use-known-person';

/** Everything that belongs to one event: the bar, the rail and the screen that the address names. */
export function EventShell({ params }: { params: Params }): ReactNode {
  const eventId = params.eventId!;
  const known = useKnownPerson(eventId);
  const t = useT();
  if (known === 'asking') return <Waiting />;
  if (known === 'nobody')
    return <EmptyState icon="search" title={t('console.lost.title')} detail={t('console.lost.detail')} />;
  return (
    <EventSessionProvider eventId={eventId} fallback={<Waiting />}>
      <Shell eventId={eventId} />
    </EventSessionProvider>
  );
}

function Shell({ eventId }: { eventId: string }): ReactNode {
  const t = useT();
  const event = useRecord(EVENT, eventId)?.data;
  const viewer = useViewer();
  const connection = useConnection();
  if (connection.state === 'closed' && connection.reason) return <ClosedNotice reason={connection.reason} />;
  if (!viewer || !event) return <Waiting />;
  const screens = SCREENS.filter((screen) => (screen.roles as readonly string[]).includes(viewer.role));
  return (
    <TimeZoneProvider timeZone={event.timeZone}>
      <div className={style.shell}>
        <a className={style.skip} href="#content">
          {t('console.skip')}
        </a>
        <TopBar eventId={eventId} />
        <NavRail eventId={eventId} screens={screens} />
        <AgreedLine />
        <main className={style.content} id="content" tabIndex={-1}>
          <CurrentScreen eventId={eventId} screens={screens} />
        </main>
        <Refusals />
        <Receipts personId={viewer.personId} />
        <UndoKeys />
        <LeaveQuestion />
      </div>
    </TimeZoneProvider>
  );
}

/** Says to the server which messages have come to this desk, and which were on its screen. */
function Receipts({ personId }: { personId: string }): null {
  useReceipts(personId);
  return null;
}

/** The comparison behind it is downloaded by those who have something agreed to compare. */
const AgreedBanner = lazy(() =>
  import('../features/review/banner').then(
    ({ AgreedBanner: banner }) => ({ default: banner }),
    // It could not be downloaded: the screen below does without it.
    () => ({ default: () => null }),
  ),
);
/** Screens on which the plan is made or carried out: there one has to know that it is no longer the agreed one. */
const WITH_BANNER = ['plan', 'live'];

function AgreedLine(): ReactNode {
  const viewer = useViewer();
  const here = WITH_BANNER.includes(usePath().split('/')[3] ?? '');
  const told = viewer !== undefined && (isStaff(viewer) || isPartner(viewer));
  if (!here || !told) return null;
  return (
    <div className={style.banner}>
      <FaultBoundary>
        <Suspense>
          <AgreedBanner />
        </Suspense>
      </FaultBoundary>
    </div>
  );
}

function CurrentScreen({ eventId, screens }: { eventId: string; screens: readonly Screen[] }): ReactNode {
  const t = useT();
  const wanted = usePath().split('/')[3] ?? '';
  const screen = screens.find(({ path }) => path === wanted);
  const state = useRecord(EVENT, eventId)?.data.state;
  const first = firstScreen(screens, state)?.path;
  useEffect(() => {
    if (!wanted && first) navigate(`/e/${eventId}/${first}`, { replace: true });
  }, [wanted, first, eventId]);
  if (!screen)
    return wanted ? (
      <EmptyState icon="lock" title={t('console.lost.title')} detail={t('console.lost.detail')} />
    ) : null;
  const { Component } = screen;
  return (
    <FaultBoundary key={screen.path}>
      <Suspense fallback={<Waiting />}>
        <Component />
      </Suspense>
    </FaultBoundary>
  );
}
