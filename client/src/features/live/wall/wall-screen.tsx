import { useMemo, type ReactNode } from 'react';
import { ACTIVATION, ANNOUNCEMENT, runningActivations } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { Link, navigate } from '../../../platform/router';
import { useConnection, useNow, useRecords, useRecordSet } from '../../../sync/hooks';
import { useSaid, useShortcut } from '../../../ui';
import { seesStreet } from '../model/actions';
import { onShift } from '../model/on-shift';
import { queueOf } from '../model/queue';
import { useLiveData, useStreet, type LiveData } from '../parts/use-live-data';
import { useLiveWords } from '../parts/use-live-words';
import { WallIncident } from './wall-incident';
import { useAwake } from './use-awake';
import { WallMap } from './wall-map';
import style from './wall.module.css';

/** As many as fit beside the map at the size that is read from across a room. */
const INCIDENTS_MOST = 6;
const NAMED_MOST = 8;

/**
 * The room's common picture, read from four metres: what is open and worst first, who has not been heard, which plans
 * run, what was announced, and the map. Nothing on it can be pressed by accident; it shows what its viewer may see.
 */
export function WallScreen(): ReactNode {
  const t = useT();
  const live = useLiveData();
  const eventId = live.viewer?.eventId;
  const leave = (): void => navigate(`/e/${eventId}/live`);
  useShortcut('Escape', leave);
  useAwake();
  return (
    <div className={style.wall}>
      <WallBar live={live} />
      <main className={style.body}>
        <div className={style.map} inert>
          <WallMap live={live} />
        </div>
        <div className={style.side}>
          <OpenIncidents live={live} />
          <Unheard live={live} />
          <Running />
          <Announced />
        </div>
      </main>
      <Link href={`/e/${eventId}/live`} className={style.leave}>
        {t('live.wall.leave')}
      </Link>
    </div>
  );
}

function WallBar({ live: { event } }: { live: LiveData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const { state, since } = useConnection();
  const phase = event?.phases?.findLast(({ startsAt }) => Date.parse(startsAt) <= now);
  return (
    <header className={style.bar}>
      <h1>{event?.name}</h1>
      {event?.exercise && <strong className={style.exercise}>{t('live.wall.exercise')}</strong>}
      {phase && <span className={style.phase}>{t(`domain.phase.${phase.phase}`)}</span>}
      {state !== 'live' && (
        <strong className={style.lost} role="alert">
          {t(`connection.${state}`)} · {t('live.wall.since', { time: format.time(since) })}
        </strong>
      )}
      <time className={style.clock}>{format.timeExact(now)}</time>
    </header>
  );
}

function OpenIncidents({ live }: { live: LiveData }): ReactNode {
  const t = useT();
  const words = useLiveWords(live);
  const now = useNow(5_000);
  const open = queueOf(live.incidents, { show: 'open' }, undefined, now);
  return (
    <section aria-label={t('live.wall.open')}>
      <h2>
        {t('live.wall.open')} <span className={style.count}>{open.length}</span>
      </h2>
      {open.length === 0 && <p className={style.calm}>{t('live.wall.calm')}</p>}
      <ol className={style.incidents}>
        {open.slice(0, INCIDENTS_MOST).map((incident) => (
          <WallIncident key={incident.id} incident={incident} words={words} now={now} />
        ))}
      </ol>
      {open.length > INCIDENTS_MOST && (
        <p className={style.more}>{t('live.wall.more', { count: open.length - INCIDENTS_MOST })}</p>
      )}
    </section>
  );
}

/** Off-duty people are no concern of the room; whoever does not see the street has no such list. */
function Unheard({ live: { viewer } }: { live: LiveData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const street = useStreet();
  const now = useNow(10_000);
  const onDuty = useMemo(() => onShift(street, now), [street, now]);
  if (!seesStreet(viewer)) return null;
  const missing = onDuty.filter((one) => one.missing).map(({ person }) => person.data.callSign);
  const named = missing.slice(0, NAMED_MOST);
  return (
    <section aria-label={t('live.wall.unheard')} data-alarm={missing.length > 0 || undefined}>
      <h2>
        {t('live.wall.unheard')}{' '}
        <span className={style.count}>
          {t('live.wall.of', { missing: missing.length, onDuty: onDuty.length })}
        </span>
      </h2>
      {missing.length > 0 && (
        <p className={style.names}>
          {format.list(named)}
          {missing.length > named.length && ` +${missing.length - named.length}`}
        </p>
      )}
    </section>
  );
}

const RUNNING = [ACTIVATION] as const;

function Running(): ReactNode {
  const t = useT();
  const format = useFormat();
  const said = useSaid();
  const records = useRecordSet(RUNNING);
  const running = useMemo(() => runningActivations(records), [records]);
  if (running.length === 0) return null;
  return (
    <section aria-label={t('live.wall.plans')} data-alarm>
      <h2>{t('live.wall.plans')}</h2>
      {running.map(({ id, data }) => (
        <p key={id} className={style.names}>
          <strong>
            {data.code} {said(data.name)}
          </strong>{' '}
          {format.time(data.happenedAt)}
          {data.alternateTaken && ` · ${t('live.wall.alternate')}`}
        </p>
      ))}
    </section>
  );
}

/** The last word of the authorities, exactly as it was spoken. */
function Announced(): ReactNode {
  const t = useT();
  const format = useFormat();
  const all = useRecords(ANNOUNCEMENT);
  const last = all.toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1))[0];
  if (!last) return null;
  return (
    <section aria-label={t('live.wall.announced')}>
      <h2>
        {t('live.wall.announced')} <span className={style.count}>{format.time(last.data.happenedAt)}</span>
      </h2>
      <p className={style.names}>{last.data.words}</p>
    </section>
  );
}
