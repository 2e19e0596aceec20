import type { ReactNode } from 'react';
import { EVENT } from '@waypost/shared/event';
import { useFormat, useT } from '../i18n';
import { Link } from '../platform/router';
import { useConnection, useNow, useOnline, useOutbox, useRecord } from '../sync/hooks';
import { Icon } from '../ui';
import { AccountMenu } from '../ui/account-menu';
import { Mark } from '../ui/mark';
import style from './top-bar.module.css';
import { ViewMenu } from '../ui/view-menu';

/** Event · phase · what waits · connection · clock · language and account. */
export function TopBar({ eventId }: { eventId: string }): ReactNode {
  const t = useT();
  const event = useRecord(EVENT, eventId)?.data;
  if (!event) return null;
  return (
    <header className={style.head}>
      {event.exercise && <p className={style.exercise}>{t('console.exercise.band')}</p>}
      <div className={style.bar}>
        <Link href="/" className={style.home} aria-label={t('console.home')}>
          <Mark />
        </Link>
        <span className={style.name} title={event.place}>
          {event.name}
        </span>
        <span className={style.state} data-state={event.state}>
          <span className={style.dot} data-hollow={event.state === 'live' ? undefined : true} />
          {t(`domain.event_state.${event.state}`)}
        </span>
        <span className={style.spring} />
        <Waiting />
        <OnlineMark />
        <ConnectionMark />
        <Clock timeZone={event.timeZone} />
        <ViewMenu />
        <AccountMenu />
      </div>
    </header>
  );
}

function Clock({ timeZone }: { timeZone: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  return (
    <time className={style.clock} title={t('console.clock', { zone: timeZone })}>
      {format.timeExact(now)}
    </time>
  );
}

function OnlineMark(): ReactNode {
  const t = useT();
  const format = useFormat();
  const count = useOnline().size;
  if (count === 0) return null;
  const words = t('console.online', { count });
  return (
    <span className={style.connection} title={words}>
      <Icon name="people" size={16} />
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="wp-visually-hidden">{words}</span>
    </span>
  );
}

function ConnectionMark(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { state, since } = useConnection();
  return (
    <span className={style.connection} data-state={state} role="status">
      <span className={style.dot} data-hollow={state === 'live' ? undefined : true} />
      {t(`connection.${state}`)}
      {state === 'connecting' && ` · ${t('console.connection.since', { time: format.time(since) })}`}
    </span>
  );
}

/** A command is under way for some milliseconds even on a good line: showing that would only flicker. */
const PATIENCE_MS = 2_000;

function Waiting(): ReactNode {
  const t = useT();
  const now = useNow();
  const waiting = useOutbox().filter((item) => item.state === 'kept' || item.state === 'sending');
  const late = waiting.filter((item) => now - Date.parse(item.happenedAt) > PATIENCE_MS);
  return (
    late.length > 0 && <span className={style.waiting}>{t('console.waiting', { count: late.length })}</span>
  );
}
