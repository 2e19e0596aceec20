import { useMemo, type ReactNode } from 'react';
import { Button, Group, Modal } from '@mantine/core';
import {
  AGREEMENT,
  EVENT,
  PERSON,
  PLACE,
  POST,
  readiness,
  ROUTE,
  SHIFT,
  type EventRecord,
  type KindRef,
  type ReadinessCode,
  type ReadinessGap,
  type Records,
} from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useNow, useRecords } from '../../../sync/hooks';
import { Icon } from '../../../ui';
import style from './switch.module.css';

interface Props {
  opened: boolean;
  eventId: string;
  /** What the plan check says, made elsewhere. */
  findings?: ReactNode;
  onGo(): void;
  onClose(): void;
}

/** The check-list before the switch. It forbids nothing: an organiser may go live with gaps, but not unknowingly. */
export function GoLive({ opened, eventId, findings, onGo, onClose }: Props): ReactNode {
  const t = useT();
  return (
    <Modal opened={opened} onClose={onClose} title={t('live.switch.go_live')} size="lg">
      {opened && <CheckList eventId={eventId} />}
      {opened && findings}
      <p className={style.means}>{t('live.switch.go_live_means')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('live.switch.not_yet')}
        </Button>
        <Button
          onClick={() => {
            onGo();
            onClose();
          }}
        >
          {t('live.switch.go_live')}
        </Button>
      </Group>
    </Modal>
  );
}

function CheckList({ eventId }: { eventId: string }): ReactNode {
  const t = useT();
  const records = useReadinessRecords();
  const minute = Math.floor(useNow(30_000) / 60_000) * 60_000;
  const gaps = useMemo(
    () => readiness(records, eventId, new Date(minute).toISOString()),
    [records, eventId, minute],
  );
  if (gaps.length === 0) {
    return (
      <p className={style.ready}>
        <Icon name="check" /> {t('live.ready.all')}
      </p>
    );
  }
  const serious = gaps.filter(({ weight }) => weight === 'serious');
  const advised = gaps.filter(({ weight }) => weight === 'advised');
  return (
    <>
      {serious.length > 0 && (
        <Gaps title={t('live.ready.serious', { count: serious.length })} gaps={serious} eventId={eventId} />
      )}
      {advised.length > 0 && (
        <Gaps title={t('live.ready.advised', { count: advised.length })} gaps={advised} eventId={eventId} />
      )}
    </>
  );
}

/** Where each gap can be filled. */
const WHERE: Record<ReadinessCode, 'plan' | 'people' | 'settings' | 'sharing'> = {
  'no-main-route': 'plan',
  'no-posts': 'plan',
  'posts-short': 'plan',
  'no-control': 'people',
  'no-marshal': 'people',
  'no-first-aid': 'plan',
  'no-water': 'plan',
  'no-toilets': 'plan',
  'no-parking': 'plan',
  'no-phases': 'settings',
  'ends-in-past': 'settings',
  'not-yet-open': 'settings',
  'agreement-not-reviewed': 'sharing',
  'agreement-ends-early': 'sharing',
};

function Gaps({
  title,
  gaps,
  eventId,
}: {
  title: string;
  gaps: readonly ReadinessGap[];
  eventId: string;
}): ReactNode {
  const t = useT();
  return (
    <section>
      <h3 className={style.heading}>{title}</h3>
      <ul className={style.gaps}>
        {gaps.map(({ code, weight, count }) => (
          <li key={code} data-weight={weight}>
            <Icon name="warning" size={18} />
            <span>{t(`live.ready.${code}`, { count: count ?? 0 })}</span>
            <Link href={`/e/${eventId}/${WHERE[code]}`}>{t(`live.ready.go.${WHERE[code]}`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The lists on the screen, as the rule asks for them. */
function useReadinessRecords(): Records {
  const lists = [
    useRecords(EVENT),
    useRecords(ROUTE),
    useRecords(POST),
    useRecords(SHIFT),
    useRecords(PERSON),
    useRecords(PLACE),
    useRecords(AGREEMENT),
  ];
  return useMemo(() => {
    const byKind = new Map<string, EventRecord[]>(
      lists.flatMap((list) => (list[0] ? [[list[0].kind, list as EventRecord[]]] : [])),
    );
    const all = <Data,>(ref: KindRef<Data>): EventRecord<Data>[] =>
      (byKind.get(ref.kind) ?? []) as EventRecord<Data>[];
    return { all, get: (ref, id) => all(ref).find((record) => record.id === id) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, lists);
}
