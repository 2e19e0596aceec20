import { useMemo, type ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { DEBRIEF, isStaff, PERSON, type DebriefData, type EventRecord } from '@waypost/shared/event';
import { DEBRIEF_COUNTS, DEBRIEF_WORDS } from '@waypost/shared/event/debrief/form';
import { useFormat, useT } from '../../../i18n';
import { useRecords, useSend, useViewer } from '../../../sync/hooks';
import style from '../after.module.css';
import { DebriefForm } from './debrief-form';

/** What those who led say within a day: one's own, and for staff what the others said. */
export function DebriefPanel(): ReactNode {
  const viewer = useViewer();
  const debriefs = useRecords(DEBRIEF);
  const others = useMemo(
    () => debriefs.filter(({ id }) => id !== viewer?.personId),
    [debriefs, viewer?.personId],
  );
  if (!viewer) return null;
  return (
    <div className={style.panel}>
      <FollowUpList debriefs={debriefs} />
      <DebriefForm />
      {isStaff(viewer) && <Others debriefs={others} />}
    </div>
  );
}

/** Everything that was asked for, in the order in which it is due, whoever asked. */
function FollowUpList({ debriefs }: { debriefs: readonly EventRecord<DebriefData>[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const signOf = useCallSigns();
  const all = useMemo(
    () =>
      debriefs
        .flatMap(({ id, data }) => data.followUps.map((followUp) => ({ debriefId: id, ...followUp })))
        .toSorted((a, b) => ((a.dueAt ?? '9') < (b.dueAt ?? '9') ? -1 : 1)),
    [debriefs],
  );
  if (all.length === 0) return null;
  const open = all.filter(({ doneAt }) => !doneAt).length;
  return (
    <section aria-label={t('domain.debrief.followUps')}>
      <h2>{t('after.debrief.open', { count: open })}</h2>
      <ul className={style.rows}>
        {all.map(({ debriefId, id, what, ownerId, dueAt, doneAt }) => (
          <li key={id} className={style.message}>
            <Checkbox
              size="sm"
              label={what}
              checked={doneAt !== undefined}
              onChange={({ currentTarget }) =>
                void send('debrief.settle', { id: debriefId, followUpId: id, done: currentTarget.checked })
              }
            />
            <span className={style.details}>
              {[ownerId && signOf(ownerId), dueAt && t('after.debrief.due', { time: format.dateTime(dueAt) })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ debriefs }: { debriefs: readonly EventRecord<DebriefData>[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const signOf = useCallSigns();
  return (
    <section aria-label={t('after.debrief.others')}>
      <h2>{t('after.debrief.others')}</h2>
      {debriefs.length === 0 && <p className={style.means}>{t('after.debrief.none')}</p>}
      {debriefs.map(({ id, data }) => (
        <article key={id} className={style.said}>
          <h3>
            {signOf(id)} <span className={style.quiet}>{format.dateTime(data.happenedAt)}</span>
          </h3>
          <dl>
            {DEBRIEF_WORDS.filter((name) => data[name]).map((name) => (
              <div key={name}>
                <dt>{t(`domain.debrief.${name}`)}</dt>
                <dd>{data[name]}</dd>
              </div>
            ))}
            {DEBRIEF_COUNTS.filter((name) => data[name] !== undefined).map((name) => (
              <div key={name}>
                <dt>{t(`domain.debrief.${name}`)}</dt>
                <dd>{format.number(data[name] ?? 0)}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </section>
  );
}

function useCallSigns(): (id: string) => string {
  const t = useT();
  const people = useRecords(PERSON);
  return useMemo(() => {
    const signs = new Map(people.map(({ id, data }) => [id, data.callSign]));
    return (id) => signs.get(id) ?? t('common.unknown');
  }, [people, t]);
}
