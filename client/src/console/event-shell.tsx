import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { EVENT, isPartner, isStaff } from '@waypost/shared/event';
import { useT } from '../i18n';
import type { Params } from '../platform/route-match';
import { navigate, usePath } from '../platform/router';
import { useRecord, useViewer } from '../sync/hooks';
import { useReceipts } from '../sync/receipts';
import { EmptyState } from '../ui';
import { LeaveQuestion } from '../ui/leave-question';
import { Waiting } from './app';
import { EventFrame } from './event-frame';
import style from './event-shell.module.css';
import { FaultBoundary } from './fault-boundary';
import { NavRail } from './nav-rail';
import { Refusals } from './refusals';
import { firstScreen } from './first-screen';
import { SCREENS, type Screen } from './screens';
import { TopBar } from './top-bar';
import { UndoKeys } from './undo-keys';

/** Everything that belongs to one event: the bar, the rail and the screen that the address names. */
export const EventShell = ({ params }: { params: Params }): ReactNode => (
  <EventFrame eventId={params.eventId!}>
    <Shell eventId={params.eventId!} />
  </EventFrame>
);

function Shell({ eventId }: { eventId: string }): ReactNode {
  const t = useT();
  const viewer = useViewer()!;
  const exercise = useRecord(EVENT, eventId)?.data.exercise ?? false;
  const screens = SCREENS.filter(
    ({ roles, only }) =>
      (roles as readonly string[]).includes(viewer.role) && (only !== 'exercise' || exercise),
  );
  return (
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
      {exercise && (
        <p className={style.printed} aria-hidden="true">
          {t('console.exercise.band')}
        </p>
      )}
      <Refusals />
      <Receipts personId={viewer.personId} />
      <UndoKeys />
      <LeaveQuestion />
    </div>
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
