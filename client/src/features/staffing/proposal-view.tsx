import { useMemo, useState, type ReactNode } from 'react';
import { Group, SegmentedControl, Text, Title } from '@mantine/core';
import { POST, type PersonData } from '@waypost/shared/event';
import type { Proposal, Unmet } from '@waypost/shared/staffing';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { Icon } from '../../ui';
import { proposalRows, type ProposalRow } from './proposal-rows';
import { ProposalTable } from './proposal-table';
import style from './staffing.module.css';
import { useHours, useNames } from './use-names';

interface Props {
  proposal: Proposal;
  /** The person would not wait for more. */
  stopped: boolean;
  /** The post that was chosen on the map or in the table. */
  chosen: string | undefined;
  onChoose(postId: string | undefined): void;
  /** What to do with it. */
  children: ReactNode;
}

/** Who would go where, what changes, and what stays unmet and why; nothing is in the plan yet. */
export function ProposalView({ proposal, stopped, chosen, onChoose, children }: Props): ReactNode {
  const t = useT();
  const rows = proposalRows(proposal, useRecords(POST));
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
      <UnmetList unmet={proposal.unmet} onChoose={onChoose} />
      <Rows rows={rows} chosen={chosen} onChoose={onChoose} />
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

/** Each a way to its place: what stays open is decided by looking at where it is. */
function UnmetList({
  unmet,
  onChoose,
}: {
  unmet: readonly Unmet[];
  onChoose(postId: string): void;
}): ReactNode {
  const t = useT();
  const words = useUnmetWords(unmet);
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
            <button type="button" onClick={() => onChoose(one.postId)}>
              <Icon name="warning" size={14} /> <span>{words(one)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function useUnmetWords(all: readonly Unmet[]): (unmet: Unmet) => string {
  const t = useT();
  const format = useFormat();
  const names = useNames();
  const hours = useHours(all);
  return ({ postId, from, to, what, which, missing, why, able, away, resting, busy }) => {
    const lacks =
      what === 'people'
        ? t('staffing.unmet.people', { missing })
        : what === 'skill'
          ? t(`domain.skill.${which as NonNullable<PersonData['skills']>[number]}`)
          : format.language(which ?? '');
    const parts = Object.entries({ busy, resting, away })
      .filter(([, count]) => count > 0)
      .map(([part, count]) => t(`staffing.why.part.${part as 'busy' | 'resting' | 'away'}`, { count }));
    const reason = t(`staffing.why.${why}`, { able, resting, parts: format.list(parts) });
    return t('staffing.unmet.line', { code: names.code(postId), span: hours.span(from, to), lacks, reason });
  };
}

function Rows({
  rows,
  chosen,
  onChoose,
}: Pick<Props, 'chosen' | 'onChoose'> & { rows: readonly ProposalRow[] }): ReactNode {
  const t = useT();
  const matter = useMemo(() => rows.filter((row) => row.matters), [rows]);
  const [all, setAll] = useState(matter.length === 0);
  const shown = all ? rows : rows.filter((row) => row.matters || row.post.id === chosen);
  return (
    <>
      {matter.length < rows.length && (
        <SegmentedControl
          size="xs"
          mt="xs"
          value={all ? 'all' : 'changes'}
          onChange={(value) => setAll(value === 'all')}
          aria-label={t('staffing.show')}
          data={[
            { value: 'changes', label: t('staffing.show.changes', { count: matter.length }) },
            { value: 'all', label: t('staffing.show.all', { count: rows.length }) },
          ]}
        />
      )}
      <ProposalTable rows={shown} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
