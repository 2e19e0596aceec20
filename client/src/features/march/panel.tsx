import type { ReactNode } from 'react';
import { FRESH_S, CAPTAINS_FOR_GAPS, markAt } from '@waypost/shared/march';
import type { ProgressMark } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { EmptyState } from '../../ui';
import { AlertRow } from './alert-strip';
import { ArrivalsTable } from './arrivals-table';
import style from './march.module.css';
import { MarchProfile } from './profile';
import { useAlerts } from './use-alerts';
import { useMarch, type March } from './use-march';

/** The march as a moving thing: where it is, what is wrong with it, and when it arrives. */
export function MarchPanel(): ReactNode {
  const t = useT();
  const march = useMarch();
  if (!march) return <EmptyState icon="march" title={t('march.none')} detail={t('march.none.detail')} />;
  return (
    <div className={style.panel}>
      <Facts march={march} />
      <State march={march} />
      <MarchProfile march={march} />
      <Source march={march} />
      <Alerts />
      <ArrivalsTable march={march} />
    </div>
  );
}

function Facts({ march }: { march: March }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { progress, now, lengthM } = march;
  const end = (name: 'head' | 'tail', mark: ProgressMark | undefined): ReactNode => {
    const heard = mark && now - Date.parse(mark.at) <= FRESH_S * 1_000;
    const seen = mark && (heard ? markAt(mark, now, lengthM) : { value: mark.alongM, sigma: 0 });
    return (
      <div data-stale={(mark && !heard) || undefined}>
        <dt>{t(`march.${name}`)}</dt>
        <dd>
          {seen ? format.distance(seen.value) : '–'}
          {seen && heard && mark.sigmaM !== undefined && (
            <small> {t('march.doubt', { doubt: format.distance(2 * seen.sigma) })}</small>
          )}
        </dd>
        <dd className={style.small}>
          {mark
            ? t('march.heard', { time: format.time(mark.at), age: format.age(mark.at, now) })
            : t('march.not_heard')}
        </dd>
      </div>
    );
  };
  return (
    <dl className={style.facts}>
      {end('head', progress?.head)}
      {end('tail', progress?.tail)}
      <div>
        <dt>{t('march.length')}</dt>
        <dd>{progress?.length ? format.distance(progress.length.m) : '–'}</dd>
        <dd className={style.small}>
          {progress?.length
            ? t('march.doubt', { doubt: format.distance(2 * progress.length.sigmaM) })
            : t('march.length.unknown')}
        </dd>
      </div>
      <div>
        <dt>{t('march.pace')}</dt>
        <dd>{progress?.pace ? t('march.pace.value', { pace: format.number(progress.pace.mps, 2) }) : '–'}</dd>
        <dd className={style.small}>
          {progress?.pace
            ? t('march.doubt', {
                doubt: t('march.pace.value', { pace: format.number(2 * progress.pace.sigmaMps, 2) }),
              })
            : t('march.pace.unknown')}
        </dd>
      </div>
    </dl>
  );
}

/** Halts and gaps in words; and, as honestly, that too few captains are heard to know. */
function State({ march: { progress, now } }: { march: March }): ReactNode {
  const t = useT();
  const format = useFormat();
  // An agreement may show head and tail alone: then nothing is said of what is not shown.
  if (!progress || progress.captains === undefined) return null;
  const { stopped = [], gaps, captains } = progress;
  return (
    <ul className={style.state}>
      {stopped.map(({ fromM, toM, since, head }) => (
        <li key={`stopped ${fromM}`} data-bad>
          {t(head ? 'march.held' : 'march.stopped', {
            span: format.duration(now - Date.parse(since)),
            at: format.distance(toM),
          })}
        </li>
      ))}
      {gaps?.map(({ fromM, toM, usualM }) => (
        <li key={`gap ${fromM}`} data-bad>
          {t('march.gap', {
            length: format.distance(toM - fromM),
            at: format.distance(fromM),
            usual: format.distance(usualM),
          })}
        </li>
      ))}
      {stopped.length === 0 && captains > 0 && <li>{t('march.moves')}</li>}
      {gaps?.length === 0 && <li>{t('march.no_gap')}</li>}
      {!gaps && <li>{t('march.gaps.unknown', { count: captains, needed: CAPTAINS_FOR_GAPS })}</li>}
    </ul>
  );
}

function Source({ march }: { march: March }): ReactNode {
  const t = useT();
  const format = useFormat();
  if (march.madeAt === undefined) return null;
  return (
    <p className={style.source}>
      {march.observed
        ? t('march.source.observed', { time: format.timeExact(march.madeAt) })
        : t('march.source.planned')}
    </p>
  );
}

function Alerts(): ReactNode {
  const t = useT();
  const alerts = useAlerts();
  if (alerts.open.length === 0) return null;
  const first = alerts.open[0]?.data.acknowledgedAt ? undefined : alerts.open[0]?.id;
  return (
    <section aria-label={t('march.alerts')}>
      {alerts.open.map((alert) => (
        <div key={alert.id} data-seen={alert.data.acknowledgedAt !== undefined || undefined}>
          <AlertRow alert={alert} alerts={alerts} first={alert.id === first} />
        </div>
      ))}
    </section>
  );
}
