import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../../../i18n';
import { Age, PriorityBadge } from '../../../ui';
import { runsIncidents } from '../model/actions';
import { unansweredP1 } from '../model/alerts';
import { arrivedAt, type Incident } from '../model/seen';
import type { Act } from '../parts/use-act';
import type { LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import style from './alarm.module.css';

interface Props {
  live: LiveData;
  words: LiveWords;
  act: Act;
  onOpen(incident: Incident): void;
}

/** A P1 that nobody has answered, on top of the queue whatever tab is open: beside the map, so that it neither covers nor moves it. */
export function P1Banner({ live, words, act, onOpen }: Props): ReactNode {
  const t = useT();
  const [first, ...others] = unansweredP1(live.incidents);
  return (
    <div role="alert">
      {first && (
        <div className={style.banner}>
          <p className={style.what}>
            <PriorityBadge priority={1} />
            <strong>{words.headline(first)}</strong>
            <span className={style.age}>
              <Age at={arrivedAt(first.data)} />
            </span>
          </p>
          {first.data.text && <p className={style.text}>{first.data.text}</p>}
          <p className={style.buttons}>
            {runsIncidents(live.viewer) && (
              <Button
                variant="white"
                color="dark"
                onClick={() => void act('incident.acknowledge', { id: first.id })}
              >
                {t('live.action.acknowledge')}
              </Button>
            )}
            <Button variant="outline" color="white" onClick={() => onOpen(first)}>
              {t('live.p1.show')}
            </Button>
            {others.length > 0 && <span>{t('live.p1.more', { count: others.length })}</span>}
          </p>
        </div>
      )}
    </div>
  );
}
