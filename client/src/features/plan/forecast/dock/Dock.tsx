import { useId, useState, type ReactNode } from 'react';
import { ActionIcon, NativeSelect, SegmentedControl, Tooltip } from '@mantine/core';
import { useFormat, useT } from '../../../../i18n';
import { Icon, useShortcut } from '../../../../ui';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { instantOf } from '../model/clock';
import { playSpan } from '../model/moment';
import style from './dock.module.css';
import { Figures } from './Figures';
import { Legend } from './Legend';
import { Profile } from './Profile';
import { ProfileTable } from './ProfileTable';

/** The route as an instrument: its street, the crowd in it, and the moment that is looked at. */
export function Dock(): ReactNode {
  const t = useT();
  const forecast = useForecast();
  const { plan } = useDesk();
  const { open, setOpen, found } = forecast;
  const [as, setAs] = useState<'profile' | 'table'>('profile');
  const id = useId();
  if (!open)
    return (
      <div className={style.away}>
        <button type="button" aria-expanded={false} onClick={() => setOpen(true)}>
          <Icon name="up" size={14} /> {t('forecast.dock.title')}
        </button>
        {found && <Figures brief />}
      </div>
    );
  return (
    <section className={style.dock} aria-labelledby={id}>
      <header className={style.head}>
        <h2 id={id}>{t('forecast.dock.title')}</h2>
        <RouteChoice />
        <span className={style.gap} />
        <SegmentedControl
          size="xs"
          value={as}
          onChange={(next) => setAs(next === 'table' ? 'table' : 'profile')}
          data={[
            { value: 'profile', label: t('forecast.dock.profile') },
            { value: 'table', label: t('forecast.dock.table') },
          ]}
          aria-label={t('forecast.dock.as')}
        />
        <Tooltip label={t('forecast.dock.away')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('forecast.dock.away')}
            aria-expanded
            onClick={() => setOpen(false)}
          >
            <Icon name="chevron" size={16} />
          </ActionIcon>
        </Tooltip>
      </header>
      {found ? (
        <>
          <Figures />
          {as === 'profile' ? <Profile /> : <ProfileTable />}
          <footer className={style.foot}>
            <Player />
            <Legend />
          </footer>
        </>
      ) : (
        <p className={style.empty}>{t(emptyWords(plan))}</p>
      )}
    </section>
  );
}

const emptyWords = (plan: { routes: readonly { data: { role: string } }[] }) =>
  plan.routes.some(({ data }) => data.role === 'main') ? 'forecast.empty.people' : 'forecast.empty.route';

function RouteChoice(): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const { planned, setRouteId } = useForecast();
  const routes = plan.routes.filter(({ data }) => data.role === 'main' || data.role === 'alternate');
  if (routes.length < 2) return <span className={style.route}>{planned?.routeName}</span>;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('forecast.dock.route')}
      value={planned?.routeId ?? ''}
      onChange={(event) => setRouteId(event.currentTarget.value)}
      data={routes.map(({ id, data }) => ({ value: id, label: data.name }))}
    />
  );
}

/** Plays the march from assembly until the last have left. K plays and pauses, as in players of films. */
function Player(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { found, planned, timeS, setTimeS, playing, setPlaying } = useForecast();
  useShortcut('k', () => setPlaying(!playing));
  if (!found || !planned) return null;
  const { fromS, toS } = playSpan(found);
  const at = format.time(instantOf(planned.stepOffAt, timeS));
  return (
    <div className={style.player}>
      <ActionIcon
        variant="filled"
        color="var(--mantine-primary-color-filled)"
        radius="xl"
        size="md"
        aria-label={t(playing ? 'forecast.play.pause' : 'forecast.play.start')}
        aria-keyshortcuts="k"
        onClick={() => setPlaying(!playing)}
      >
        <Icon name={playing ? 'pause' : 'play'} size={16} />
      </ActionIcon>
      <output className="wp-mono">{at}</output>
      <input
        type="range"
        min={fromS}
        max={toS}
        step={30}
        value={timeS}
        aria-label={t('forecast.play.moment')}
        aria-valuetext={at}
        onChange={(event) => {
          setPlaying(false);
          setTimeS(Number(event.currentTarget.value));
        }}
      />
      <span className="wp-mono">{format.time(instantOf(planned.stepOffAt, toS))}</span>
    </div>
  );
}
