import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Button, Table } from '@mantine/core';
import type { http } from '@waypost/shared/contract';
import { ACTIVATION } from '@waypost/shared/event';
import { useFormat, useT, type MessageKey } from '../../i18n';
import { call, type Problem } from '../../platform/api';
import { useRecords } from '../../sync/hooks';
import { EmptyState, ProblemNotice, useRecordNames } from '../../ui';
import {
  rowKey,
  withNewest,
  withOlder,
  type DisclosureList,
  type DisclosurePage,
} from './model/disclosure-list';
import style from './sharing.module.css';

/** The list grows while it is read. It is one small query, and a glance after changing the agreement comes later. */
const AGAIN_MS = 3_000;

interface Props {
  eventId: string;
  /** The reader is the partner: all of it went to them. */
  own: boolean;
}

/** Every record that was sent to a partner, readable by both sides. */
export function Disclosures({ eventId, own }: Props): ReactNode {
  const t = useT();
  const { rows, next, problem, ask } = useDisclosures(eventId);
  const words = useDisclosureWords();
  if (problem && rows.length === 0) return <ProblemNotice problem={problem} />;
  if (rows.length === 0)
    return (
      <EmptyState icon="sharing" title={t('sharing.sent.none')} detail={t('sharing.sent.none_detail')} />
    );
  return (
    <div className={style.sent}>
      <p className={style.means}>{t('sharing.sent.means')}</p>
      <Table striped stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sharing.sent.when')}</Table.Th>
            {!own && <Table.Th>{t('sharing.sent.to')}</Table.Th>}
            <Table.Th>{t('sharing.sent.what')}</Table.Th>
            <Table.Th>{t('sharing.sent.level')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              <Table.Td className={style.when}>{words.when(row)}</Table.Td>
              {!own && <Table.Td>{words.to(row)}</Table.Td>}
              <Table.Td>{words.what(row)}</Table.Td>
              <Table.Td>{t(`domain.share.${row.level}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {next && (
        <Button variant="default" onClick={() => ask(next)}>
          {t('sharing.sent.older')}
        </Button>
      )}
    </div>
  );
}

function useDisclosures(eventId: string) {
  const [list, setList] = useState<DisclosureList>({ rows: [] });
  const [problem, setProblem] = useState<Problem>();
  const ask = useCallback(
    async (before?: string) => {
      const answer = await call<DisclosurePage>(
        `/api/events/${eventId}/disclosures?most=100${before ? `&before=${encodeURIComponent(before)}` : ''}`,
      );
      if (!answer.ok) return setProblem(answer.error);
      setProblem(undefined);
      setList((known) => (before ? withOlder(known, answer.value) : withNewest(known, answer.value)));
    },
    [eventId],
  );
  useEffect(() => {
    void ask();
    const timer = setInterval(() => document.hidden || void ask(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return { ...list, problem, ask };
}

interface DisclosureWords {
  when(row: http.Disclosure): string;
  to(row: http.Disclosure): string;
  what(row: http.Disclosure): string;
}

function useDisclosureWords(): DisclosureWords {
  const t = useT();
  const format = useFormat();
  const names = useRecordNames();
  const plans = useRecords(ACTIVATION);
  const nameOf = (id: string): string | undefined =>
    names.get(id) ?? plans.find((plan) => plan.id === id)?.data.code;
  return {
    when: ({ sentAt }) => format.dateTime(sentAt),
    to: ({ agency, personId }) =>
      [agency, names.get(personId)].filter(Boolean).join(' · ') || t('common.unknown'),
    what: ({ kind, recordId }) => {
      const name = kind === 'event' || kind === 'agreement' ? undefined : nameOf(recordId);
      return [t(`domain.kind.${kind}` as MessageKey), name].filter(Boolean).join(' · ');
    },
  };
}
