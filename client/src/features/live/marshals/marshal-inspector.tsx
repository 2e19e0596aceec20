import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { isStaff, type EventRecord, type PersonData } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { useNow } from '../../../sync/hooks';
import { Panel, PriorityBadge } from '../../../ui';
import { onShift, type OnShift } from '../model/on-shift';
import { isOpen } from '../model/seen';
import type { Act } from '../parts/use-act';
import { useStreet, type LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import style from './marshals.module.css';

interface Props {
  person: EventRecord<PersonData>;
  live: LiveData;
  words: LiveWords;
  act: Act;
  onOpenIncident(id: string): void;
  onClose(): void;
}

/** One marshal: where, since when silent, how to reach them, and what they are on. */
export function MarshalInspector({ person, live, words, act, onOpenIncident, onClose }: Props): ReactNode {
  const t = useT();
  const street = useStreet();
  const now = useNow();
  const row = onShift(street, now).find((one) => one.person.id === person.id);
  const incidents = live.incidents.filter(
    (incident) => isOpen(incident) && incident.data.assigned?.includes(person.id),
  );
  return (
    <Panel title={person.data.callSign} onClose={onClose}>
      <div className={style.card}>
        <Facts person={person} row={row} now={now} />
        {live.viewer && isStaff(live.viewer) && (
          <div>
            <Button variant="default" onClick={() => void act('check_in.report', { id: person.id })}>
              {t('live.marshals.say_safe')}
            </Button>
            <p className={style.hint}>{t('live.marshals.say_safe_means')}</p>
          </div>
        )}
        <h3>{t('live.marshals.incidents')}</h3>
        {incidents.length === 0 && <p className={style.hint}>{t('live.marshals.free')}</p>}
        {incidents.map((incident) => (
          <button
            key={incident.id}
            type="button"
            className={style.incident}
            onClick={() => onOpenIncident(incident.id)}
          >
            {incident.data.priority && <PriorityBadge priority={incident.data.priority} />}
            {words.headline(incident)}
          </button>
        ))}
      </div>
    </Panel>
  );
}

function Facts({
  person: { data },
  row,
  now,
}: {
  person: EventRecord<PersonData>;
  row: OnShift | undefined;
  now: number;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const skills = [
    ...(data.duties ?? []).map((duty) => t(`domain.duty.${duty}`)),
    ...(data.skills ?? []).map((skill) => t(`domain.skill.${skill}`)),
  ];
  const facts: [string, string | undefined][] = [
    [t('live.marshals.role'), t(`domain.role.${data.role}`)],
    [t('domain.kind.post'), row?.post && `${row.post.data.code} · ${row.post.data.name}`],
    [t('live.marshals.squad'), data.squad],
    [t('live.marshals.can'), skills.length ? format.list([...new Set(skills)]) : undefined],
    [
      t('live.marshals.reach'),
      [data.contact?.radio, data.contact?.phone].filter(Boolean).join(' · ') || undefined,
    ],
    [
      t('domain.kind.check_in'),
      row?.lastSafeAt
        ? `${format.time(row.lastSafeAt)} (${format.age(row.lastSafeAt, now)})`
        : t('live.marshals.never'),
    ],
    [
      t('live.marshals.position'),
      row?.fixAgeMs === undefined
        ? t('live.marshals.no_fix')
        : `${format.age(now - row.fixAgeMs, now)}${row.fixStale ? ` · ${t('live.marshals.old')}` : ''}`,
    ],
  ];
  return (
    <dl className={style.facts}>
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
