import { memo, type ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Age, PriorityBadge } from '../../../ui';
import { arrivedAt, type Incident } from '../model/seen';
import type { LiveWords } from '../parts/use-live-words';
import { EscalationRing } from './escalation-ring';
import style from './queue.module.css';

interface Props {
  incident: Incident;
  words: LiveWords;
  selected: boolean;
  waiting: boolean;
  onOpen(id: string): void;
  onHover(id: string | undefined): void;
}

/** One incident in three lines: what and how long ago; where; how far it has got, with whom, and in whose words. */
export const QueueRow = memo(function QueueRow({
  incident,
  words,
  selected,
  waiting,
  onOpen,
  onHover,
}: Props): ReactNode {
  const t = useT();
  const { data, id } = incident;
  const who = whoOf(incident, words);
  const { handledBy } = data;
  return (
    <li
      className={style.row}
      data-selected={selected || undefined}
      data-new={data.state === 'reported' || undefined}
    >
      <button
        type="button"
        className={style.open}
        data-queue-row={id}
        aria-current={selected || undefined}
        onClick={() => onOpen(id)}
        onMouseEnter={() => onHover(id)}
        onMouseLeave={() => onHover(undefined)}
      >
        <span className={style.mark}>
          {data.priority ? <PriorityBadge priority={data.priority} /> : <span className={style.unranked} />}
        </span>
        <span className={style.main}>
          <span className={style.first}>
            <strong className={style.type}>{t(`domain.incident.${data.type}`)}</strong>
            {data.sos && (
              <span className={style.tag} data-alarm>
                {t('live.sos')}
              </span>
            )}
            {data.sensitivity !== undefined && data.sensitivity !== 'open' && (
              <span className={style.tag}>{t(`domain.sensitivity.${data.sensitivity}`)}</span>
            )}
            {waiting && <span className={style.tag}>{t('live.waiting')}</span>}
            <span className={style.age}>
              <Age at={arrivedAt(data)} />
            </span>
          </span>
          <span className={style.second}>
            <span className={style.where}>{words.place(incident)}</span>
            {handledBy && (
              <span className={style.with}>{t('live.handling.with', { who: words.person(handledBy) })}</span>
            )}
          </span>
          <span className={style.text}>
            {data.state && (
              <span className={style.state}>
                {who
                  ? `${t(`domain.incident_state.${data.state}`)} · ${who}`
                  : t(`domain.incident_state.${data.state}`)}
              </span>
            )}
            {data.text}
          </span>
        </span>
        <EscalationRing data={data} />
      </button>
    </li>
  );
});

/** Who is going. */
function whoOf({ data }: Incident, words: LiveWords): string | undefined {
  const [first, ...others] = data.assigned ?? [];
  if (!first) return undefined;
  return others.length ? `${words.person(first)} +${others.length}` : words.person(first);
}
