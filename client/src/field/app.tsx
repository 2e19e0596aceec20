import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { TimeZoneProvider, useT } from '../i18n';
import { EventSessionProvider, useConnection, useSend, useViewer } from '../sync/hooks';
import { ClosedScreen } from './closed-screen';
import { UrgentBanner } from './messages/urgent-banner';
import { MineProvider, useMine } from './mine';
import { NowScreen } from './now/now-screen';
import { Opening } from './parts/opening';
import { PositionWatch } from './position/position-watch';
import { setPrefs, usePrefs } from './prefs';
import { UpdateBanner } from './pwa/update-banner';
import { ReportScreen } from './report/report-screen';
import { ReportDetailScreen } from './report/report-detail-screen';
import { useHousekeeping } from './report/use-housekeeping';
import { useRoute } from './router';
import { SosProvider } from './sos/sos-context';

/** What a first look at the event does not need comes after it; all of it is on the phone once installed. */
const Arrival = lazy(async () => ({ default: (await import('./join/arrival')).Arrival }));
const MessagesScreen = lazy(async () => ({
  default: (await import('./messages/messages-screen')).MessagesScreen,
}));
const MyReportsScreen = lazy(async () => ({
  default: (await import('./report/my-reports-screen')).MyReportsScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./settings/settings-screen')).SettingsScreen,
}));
/** Only whoever leads is ever rung by the chain. */
const UnansweredBanner = lazy(async () => ({
  default: (await import('./assigned/unanswered-banner')).UnansweredBanner,
}));
const Receipts = lazy(() =>
  import('./messages/receipts').then(
    ({ Receipts: receipts }) => ({ default: receipts }),
    () => ({ default: () => null }),
  ),
);
const ShiftsScreen = lazy(async () => ({ default: (await import('./shifts/shifts-screen')).ShiftsScreen }));
const CodeScreen = lazy(async () => ({ default: (await import('./orders/code-screen')).CodeScreen }));
const DebriefScreen = lazy(async () => ({
  default: (await import('./debrief/debrief-screen')).DebriefScreen,
}));
const MapScreen = lazy(async () => ({ default: (await import('./map/map-screen')).MapScreen }));

export function App(): ReactNode {
  const { eventId } = usePrefs();
  const joining = useRoute().screen === 'join';
  if (!eventId || joining) {
    return (
      <Suspense fallback={<Opening />}>
        <Arrival />
      </Suspense>
    );
  }
  return (
    <EventSessionProvider eventId={eventId} fallback={<Opening />}>
      <InEvent />
    </EventSessionProvider>
  );
}

function InEvent(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const { state, reason } = useConnection();
  if (state === 'closed' && reason) return <ClosedScreen reason={reason} />;
  // Only before the very first snapshot: later ones are on the phone.
  if (!viewer) return <p className="opening">{t('field.opening.first')}</p>;
  return (
    <MineProvider viewer={viewer}>
      <SosProvider>
        <Everywhere />
      </SosProvider>
    </MineProvider>
  );
}

function Everywhere(): ReactNode {
  const t = useT();
  const { event, viewer } = useMine();
  const leads = viewer.role !== 'marshal' || viewer.duties.includes('police_liaison');
  useConsentOfJoining();
  useHousekeeping();
  return (
    <TimeZoneProvider timeZone={event?.timeZone}>
      <div className="app">
        {event?.exercise && <p className="exercise">{t('field.exercise')}</p>}
        <UpdateBanner />
        <UrgentBanner />
        <Suspense fallback={null}>
          {leads && <UnansweredBanner />}
          <Receipts />
        </Suspense>
        <PositionWatch />
        {/* As low as can be: what waits for a screen's code must not take the session down with it. */}
        <Suspense fallback={<Opening />}>
          <CurrentScreen />
        </Suspense>
      </div>
    </TimeZoneProvider>
  );
}

function CurrentScreen(): ReactNode {
  const { screen, id } = useRoute();
  switch (screen) {
    case 'report':
      return <ReportScreen />;
    case 'reports':
      return id ? <ReportDetailScreen id={id} /> : <MyReportsScreen />;
    case 'messages':
      return <MessagesScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'shifts':
      return <ShiftsScreen />;
    case 'code':
      return <CodeScreen />;
    case 'debrief':
      return <DebriefScreen />;
    case 'map':
      return <MapScreen />;
    default:
      return <NowScreen />;
  }
}

/** Says to the server, once, what was agreed on the joining screen. */
function useConsentOfJoining(): void {
  const { shareFromStart } = usePrefs();
  const { viewer } = useMine();
  const send = useSend();
  useEffect(() => {
    if (!shareFromStart) return;
    setPrefs({ shareFromStart: false });
    void send('person.share_position', { id: viewer.personId, shares: true });
  }, [shareFromStart, viewer.personId, send]);
}
