import { useMemo, type ReactNode } from 'react';
import { Badge, Group, Text, Title } from '@mantine/core';
import { PERSON, POST, type PersonData } from '@waypost/shared/event';
import type { Proposal, Unmet } from '@waypost/shared/staffing';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { Icon } from '../../ui';
import style from './staffing.module.css';

interface Props {
  proposal: Proposal;
  /** The person would not wait for more. */
  stopped: boolean;
  /** What to do with it. */
  children: ReactNode;
}

/** Who would go where, what changes, and what stays unmet and why; nothing is in the plan yet. */
export function ProposalView({ proposal, stopped, children }: Props): ReactNode {
  const t = useT();
  const count = (change: string): number => proposal.shifts.filter((one) => one.change === change).length;
  return (
    <section className={style.box} aria-label={t('staffing.proposal')}>
      <Group justify="space-between">
        <Title order={3}>{t('staffing.proposal')}</Title>
        <Group gap="xs">{children}</Group>
      </Group>
      <Text size="sm">
        {t('staffing.changes', {
          added: count('new'),
          moved: count('moved'),
          same: count('same') + count('kept'),
          removed: proposal.removed.length,
        })}
      </Text>
      <Text size="sm" c="dimmed">
        <Quality proposal={proposal} stopped={stopped} />
      </Text>
      <UnmetList unmet={proposal.unmet} />
      <ByPost proposal={proposal} />
    </section>
  );
}

/** How good it is, said no better than it was proved. */
function Quality({ proposal, stopped }: Pick<Props, 'proposal' | 'stopped'>): ReactNode {
  const t = useT();
  const format = useFormat();
  const { gap, score, needsBound } = proposal;
  if (stopped) return t('staffing.quality.stopped');
  if (gap < 0.0005) return t('staffing.quality.best');
  if (score.needs === 0) return t('staffing.quality.comfort', { gap: format.percent(gap) });
  const needsGap = (score.needs - needsBound) / score.needs;
  return t('staffing.quality.within', { needs: format.percent(needsGap), gap: format.percent(gap) });
}

function UnmetList({ unmet }: { unmet: readonly Unmet[] }): ReactNode {
  const t = useT();
  const words = useUnmetWords();
  if (unmet.length === 0)
    return (
      <Text size="sm" c="var(--wp-confirmed)" my="xs">
        ✓ {t('staffing.unmet.none')}
      </Text>
    );
  return (
    <>
      <Title order={4} mt="sm">
        {t('staffing.unmet.title', { count: unmet.length })}
      </Title>
      <ul className={style.unmet}>
        {unmet.map((one) => (
          <li key={`${one.postId} ${one.from} ${one.what} ${one.which ?? ''}`}>
            <Icon name="warning" size={14} /> <span>{words(one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function useUnmetWords(): (unmet: Unmet) => string {
  const t = useT();
  const format = useFormat();
  const posts = useRecords(POST);
  return ({ postId, from, to, what, which, missing, why, able, away, resting, busy }) => {
    const code = posts.find(({ id }) => id === postId)?.data.code ?? t('common.unknown');
    const lacks =
      what === 'people'
        ? t('staffing.unmet.people', { missing })
        : what === 'skill'
          ? t(`domain.skill.${which as NonNullable<PersonData['skills']>[number]}`)
          : format.language(which ?? '');
    const reason = t(`staffing.why.${why}`, { able, away, resting, busy });
    return t('staffing.unmet.line', { code, span: format.span(from, to), lacks, reason });
  };
}

function ByPost({ proposal }: { proposal: Proposal }): ReactNode {
  const t = useT();
  const format = useFormat();
  const posts = useRecords(POST);
  const people = useRecords(PERSON);
  const signs = useMemo(() => new Map(people.map(({ id, data }) => [id, data.callSign])), [people]);
  const rows = posts.toSorted((a, b) => a.data.code.localeCompare(b.data.code, undefined, { numeric: true }));
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{t('domain.kind.post')}</th>
          <th scope="col">{t('staffing.col.who')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, data }) => (
          <tr key={id}>
            <th scope="row">
              {data.code} <span>{data.name}</span>
            </th>
            <td>
              {proposal.shifts
                .filter(({ postId }) => postId === id)
                .toSorted((a, b) => (a.from < b.from ? -1 : 1))
                .map((one) => (
                  <span key={`${one.personId} ${one.from}`} className={style.who} data-change={one.change}>
                    {signs.get(one.personId)} {format.span(one.from, one.to)}
                    {one.change !== 'same' && (
                      <Badge size="xs" variant="light" tt="none" ml={4}>
                        {t(`staffing.change.${one.change}`)}
                      </Badge>
                    )}
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
