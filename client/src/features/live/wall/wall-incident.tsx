import type { ReactNode } from 'react';
import { useFormat, useT } from '../../../i18n';
import { PriorityBadge } from '../../../ui';
import { escalationOf } from '../model/escalation';
import { arrivedAt, type Incident } from '../model/seen';
import type { LiveWords } from '../parts/use-live-words';
import style from './wall.module.css';

interface Props {
  incident: Incident;
  words: LiveWords;
  now: number;
}

/** What, where, since when and with whom; what nobody has answered in time stands out by more than its colour. */
export function WallIncident({ incident, words, now }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { data } = incident;
  const late = escalationOf(data, now)?.late ?? false;
  const [first] = data.assigned ?? [];
  const who = first ?? data.acknowledgedBy;
  return (
    <li data-late={late || undefined}>
      {data.priority && <PriorityBadge priority={data.priority} />}
      <span className={style.what}>
        <strong>{t(`domain.incident.${data.type}`)}</strong>
        <span className={style.where}>{words.place(incident)}</span>
      </span>
      <span className={style.since}>
        <strong>{format.age(arrivedAt(data), now)}</strong>
        {data.state && (
          <span>
            {t(`domain.incident_state.${data.state}`)}
            {who && ` · ${words.person(who)}`}
          </span>
        )}
      </span>
    </li>
  );
}
