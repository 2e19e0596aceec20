import { useState, type ReactNode } from 'react';
import { Button, Select } from '@mantine/core';
import { useFormat, useT } from '../../i18n';
import { EmptyState, Icon } from '../../ui';
import style from './drill.module.css';
import { InjectPart } from './inject-part';
import { downloadScore } from './download-score';
import { useDrills, useDrillText, useEventName, useScore, type Drill } from './use-drills';

const COMMAND = 'npm run drill -- storm --invite-director CODE';

/** How the exercise goes: what happened, what was expected, and what of it was done in time. */
export function DrillScreen(): ReactNode {
  const t = useT();
  const format = useFormat();
  const text = useDrillText();
  const drills = useDrills();
  const [chosen, choose] = useState<string>();
  const drill = drills.find(({ id }) => id === chosen) ?? drills[0];
  if (!drill)
    return (
      <EmptyState icon="play" title={t('drill.none')} detail={t('drill.none_detail', { command: COMMAND })} />
    );
  const choice = drills.length > 1 && (
    <Select
      size="xs"
      className={style.choice}
      aria-label={t('drill.which')}
      allowDeselect={false}
      value={drill.id}
      onChange={(id) => choose(id ?? undefined)}
      data={drills.map(({ id, data }) => ({
        value: id,
        label: `${text(data.title)} · ${format.dateTime(data.startedAt)}`,
      }))}
    />
  );
  return <Debrief key={drill.id} drill={drill} choice={choice} />;
}

function Debrief({ drill, choice }: { drill: Drill; choice: ReactNode }): ReactNode {
  const t = useT();
  const text = useDrillText();
  const score = useScore(drill);
  const event = useEventName();
  const { title, about, injects, debrief, endedAt } = drill.data;
  return (
    <div className={style.screen}>
      <article className={style.sheet}>
        <header className={style.head}>
          <div>
            <p className={style.event}>
              {t('drill.title')} · {event}
            </p>
            <h1>{text(title)}</h1>
            {about && <p className={style.about}>{text(about)}</p>}
          </div>
          <div className={style.tools}>
            {choice}
            <Button size="xs" variant="default" onClick={() => downloadScore(drill, score)}>
              {t('drill.download')}
            </Button>
            <Button size="xs" leftSection={<Icon name="print" size={14} />} onClick={() => print()}>
              {t('drill.print')}
            </Button>
          </div>
        </header>
        <Standing drill={drill} />
        {injects.length === 0 && <p className={style.about}>{t('drill.waiting_first')}</p>}
        <ol className={style.injects}>
          {injects.map((inject) => (
            <InjectPart
              key={inject.id}
              drill={drill}
              inject={inject}
              lines={score.lines.filter((line) => line.inject === inject)}
            />
          ))}
        </ol>
        <section className={style.debrief}>
          <h2>{t('drill.debrief')}</h2>
          {endedAt ? (
            <ol>
              {debrief.map((question, index) => (
                <li key={index}>{text(question)}</li>
              ))}
            </ol>
          ) : (
            <p className={style.about}>{t('drill.debrief_later')}</p>
          )}
        </section>
      </article>
    </div>
  );
}

/** The points in big, and how they came about. */
function Standing({ drill }: { drill: Drill }): ReactNode {
  const t = useT();
  const format = useFormat();
  const score = useScore(drill);
  const { startedAt, endedAt, cutShort, speed } = drill.data;
  const when = endedAt
    ? t(cutShort ? 'drill.cut_short' : 'drill.over', { time: format.time(endedAt) })
    : t('drill.running', { time: format.time(startedAt) });
  const shown = (['met', 'late', 'missed', 'overdue', 'waiting'] as const).filter(
    (outcome) => score.counts[outcome] > 0,
  );
  return (
    <section className={style.standing} aria-label={t('drill.score')}>
      <p className={style.points}>
        {t('drill.points', { points: format.number(score.points), possible: format.number(score.possible) })}
      </p>
      <p className={style.quiet}>
        {when}
        {!endedAt && ` · ${t('drill.so_far', { count: score.soFar })}`}
        {speed !== 1 && ` · ${t('drill.speed', { speed: format.number(speed) })}`}
      </p>
      {shown.length > 0 && (
        <p className={style.counts}>
          {shown.map((outcome) => (
            <span key={outcome} className={style.outcome} data-outcome={outcome}>
              {t(`drill.outcome.${outcome}`)} {format.number(score.counts[outcome])}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
