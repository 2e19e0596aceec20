import { useState, type ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import {
  allowedUntil,
  gapsOf,
  isPartner,
  isStaff,
  PERSON,
  repetitionOf,
  type AnnouncementData,
  type EventRecord,
} from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useNow, useRecord, useSend, useViewer } from '../../sync/hooks';
import { Along } from './along';
import style from './announcements.module.css';
import { RelayForm } from './relay-form';

/** An announcement as this viewer got it: under an agreement only type, exits and time may be there. */
type Seen = EventRecord<AnnouncementData>;

interface Props {
  announcement: Seen;
  all: readonly Seen[];
}

export function AnnouncementCard({ announcement, all }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const [relaying, setRelaying] = useState(false);
  const { data } = announcement;
  const { nth, afterMs } = repetitionOf(announcement, all);
  const staff = viewer !== undefined && isStaff(viewer);
  const whole = data.words !== undefined;
  return (
    <li className={style.card} data-type={data.type}>
      <p className={style.first}>
        <strong>{t(`domain.announcement.${data.type}`)}</strong>
        <time className={style.quiet} dateTime={data.happenedAt}>
          {format.timeExact(data.happenedAt)}
        </time>
      </p>
      {nth > 1 && (
        <p className={style.quiet}>{t('announcements.nth', { nth, after: format.duration(afterMs ?? 0) })}</p>
      )}
      {whole && <blockquote className={style.words}>{data.words}</blockquote>}
      <Allowed data={data} />
      <Facts data={data} />
      {whole && <Gaps data={data} />}
      {staff && whole && <Heard announcement={announcement} />}
      {data.messageId && viewer && !isPartner(viewer) && <Along messageId={data.messageId} />}
      {staff && !data.messageId && !relaying && (
        <Button size="compact-md" onClick={() => setRelaying(true)}>
          {t('announcements.relay')}
        </Button>
      )}
      {relaying && <RelayForm announcement={announcement} onDone={() => setRelaying(false)} />}
    </li>
  );
}

/** The time that was given, as a clock that runs down. */
function Allowed({ data }: { data: AnnouncementData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(1_000);
  const until = allowedUntil(data);
  if (until === undefined) return null;
  const time = format.time(until);
  return (
    <p className={style.allowed} data-over={until <= now || undefined}>
      {until > now
        ? t('announcements.until', { time, left: format.duration(until - now) })
        : t('announcements.over', { time, minutes: data.minutesAllowed ?? 0 })}
    </p>
  );
}

function Facts({ data }: { data: AnnouncementData }): ReactNode {
  const t = useT();
  const recorder = useRecord(PERSON, data.recordedBy)?.data.callSign;
  const rows: [string, string | undefined][] = [
    [t('announcements.authority'), data.authority],
    [t('announcements.law'), data.lawCited],
    [t('announcements.exits'), data.exits.length ? data.exits.join(' · ') : undefined],
    [
      t('announcements.arrest'),
      data.arrestWarned && data.arrestWarned !== 'unknown' ? t(`common.${data.arrestWarned}`) : undefined,
    ],
    [
      t('announcements.rear'),
      data.audibleAtRear && data.audibleAtRear !== 'unknown' ? t(`common.${data.audibleAtRear}`) : undefined,
    ],
    [t('announcements.recorded'), recorder],
  ];
  const said = rows.filter(([, value]) => value !== undefined);
  if (said.length === 0) return null;
  return (
    <dl className={style.facts}>
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Gaps({ data }: { data: AnnouncementData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const gaps = gapsOf(data);
  if (gaps.length === 0) return null;
  return (
    <p className={style.gaps}>
      {t('announcements.gaps', { what: format.list(gaps.map((gap) => t(`announcements.gap.${gap}`))) })}
    </p>
  );
}

/** What somebody at the rear said by radio. */
function Heard({ announcement: { id, data } }: { announcement: Seen }): ReactNode {
  const t = useT();
  const send = useSend();
  return (
    <Group gap="xs">
      <span className={style.quiet}>{t('announcements.rear_ask')}</span>
      {(['yes', 'no'] as const).map((audible) => (
        <Button
          key={audible}
          size="compact-xs"
          variant={data.audibleAtRear === audible ? 'light' : 'default'}
          aria-pressed={data.audibleAtRear === audible}
          onClick={() => data.audibleAtRear !== audible && void send('announcement.hear', { id, audible })}
        >
          {t(`common.${audible}`)}
        </Button>
      ))}
    </Group>
  );
}
