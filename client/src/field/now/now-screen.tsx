import { lazy, Suspense, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useOutbox } from '../../sync/hooks';
import { AssignedCards } from '../assigned/assigned-cards';
import { useInbox } from '../messages/use-inbox';
import { unread } from '../messages/inbox';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { RunningOrders } from '../orders/running-orders';
import { SharingBanner } from '../position/sharing-banner';
import { LeftBehindNotice } from '../report/left-behind-notice';
import { go } from '../router';
import { ShiftNewsNotice } from '../shifts/shift-news';
import { ShiftsLine } from '../shifts/shifts-line';
import { useSos } from '../sos/sos-context';
import { SosStatus } from '../sos/sos-status';
import { SosUndo } from '../sos/sos-undo';
import { BigButtons } from './big-buttons';
import { ConnectionLine } from './connection-line';
import { Facts } from './facts';
import { OutboxLine } from './outbox-line';
import { PostCard } from './post-card';
import { useNextCheckIn } from './use-check-in';

/** Comes after the first look; a phone that could not download it yet does without until it opens again. */
const Asks = lazy(() =>
  import('./asks').then(
    ({ Asks: asks }) => ({ default: asks }),
    () => ({ default: () => null }),
  ),
);

const ReachLine = lazy(() =>
  import('../march/reach-line').then(
    ({ ReachLine: line }) => ({ default: line }),
    () => ({ default: () => null }),
  ),
);

/** The first screen: everything a marshal needs without a tap, and four buttons under the thumb. */
export function NowScreen(): ReactNode {
  const t = useT();
  const { nowMs } = useMine();
  const { pending, fire, undo } = useSos();
  const count = unread(useInbox()).length;
  const dueAt = useNextCheckIn();
  // What is not sent yet moves up to where it is seen without scrolling.
  const waiting = useOutbox().some(({ state }) => state !== 'sent');
  return (
    <div className="screen now">
      <NowBar />
      <main className="body">
        <ConnectionLine />
        <SosStatus />
        <RunningOrders />
        <Suspense fallback={null}>
          <Asks />
        </Suspense>
        <AssignedCards />
        <ShiftNewsNotice />
        <LeftBehindNotice />
        <SharingBanner />
        {waiting && <OutboxLine />}
        <Suspense fallback={null}>
          <ReachLine />
        </Suspense>
        <PostCard />
        <ShiftsLine />
        <Facts />
        <button type="button" className="quiet" onClick={() => go({ screen: 'code' })}>
          {t('field.code.open')}
        </button>
        {!waiting && <OutboxLine />}
      </main>
      <footer className="foot">
        {pending ? (
          <SosUndo pending={pending} onUndo={undo} />
        ) : (
          <BigButtons unread={count} due={dueAt !== undefined && dueAt <= nowMs} onSos={fire} />
        )}
      </footer>
    </div>
  );
}

function NowBar(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { me, event, nowMs } = useMine();
  return (
    <header className="bar">
      <h1>
        <span className="call-sign">{me?.callSign}</span>
        <span className="hint event-name">{event?.name}</span>
      </h1>
      <span className="clock">{format.time(nowMs)}</span>
      <button
        type="button"
        className="icon-button"
        onClick={() => go({ screen: 'map' })}
        aria-label={t('field.map.title')}
      >
        <Icon name="map" />
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={() => go({ screen: 'settings' })}
        aria-label={t('field.settings.title')}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
