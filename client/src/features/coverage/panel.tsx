import { useState, type ReactNode } from 'react';
import { isStaff, PERSON, POST, SECTOR, type Records } from '@waypost/shared/event';
import type { ShortPost, SilentPerson } from '@waypost/shared/coverage';
import type { Move } from '@waypost/shared/staffing';
import type { Refusal } from '@waypost/shared/kernel';
import { useFormat, useT } from '../../i18n';
import { useViewer } from '../../sync/hooks';
import {
  EmptyState,
  PriorityBadge,
  ProblemNotice,
  showToast,
  TabCount,
  WhyButton,
  type SideTab,
} from '../../ui';
import style from './coverage.module.css';
import { MoveList } from './move-list';
import { useCoverage, useWorstOpen, type Covered } from './use-coverage';
import { useMoves } from './use-moves';

/** What is not as it should be on the street now: posts, people, leads, sectors. */
export function CoveragePanel(): ReactNode {
  const t = useT();
  const covered = useCoverage();
  if (!covered) return null;
  if (!covered.live)
    return <EmptyState icon="people" title={t('coverage.not_live')} detail={t('coverage.not_live_detail')} />;
  return (
    <div className={style.panel}>
      <p className={style.sum}>
        {covered.rostered && covered.staffed
          ? t('coverage.sum', { there: covered.there, needed: covered.needed, onDuty: covered.onDuty })
          : t(covered.rostered ? 'coverage.not_staffed' : 'coverage.no_roster', { onDuty: covered.onDuty })}
      </p>
      <ShortPosts covered={covered} />
      <Silent silent={covered.silent} records={covered.records} />
      <Leaderless covered={covered} />
      <Sectors records={covered.records} />
    </div>
  );
}

function ShortPosts({ covered: { short, records } }: { covered: Covered }): ReactNode {
  const t = useT();
  const moves = useMoves();
  const [refusal, setRefusal] = useState<Refusal>();
  const carryOut = (chosen: readonly Move[]): void => {
    moves.putAway();
    void moves.carryOut(chosen).then((outcome) => {
      if (outcome.ok) showToast({ text: t('coverage.moved', { count: chosen.length }) });
      else setRefusal(outcome.refusal as Refusal);
    });
  };
  return (
    <section aria-label={t('coverage.posts')}>
      <h2>{t('coverage.posts_short', { count: short.length })}</h2>
      {refusal && <ProblemNotice problem={refusal} onDismiss={() => setRefusal(undefined)} />}
      <ul className={style.rows}>
        {short.map((post) => (
          <li key={post.postId}>
            <ShortRow post={post} records={records} onAsk={() => moves.ask(post.postId)} />
            {moves.asked?.postId === post.postId && (
              <MoveList asked={moves.asked} records={records} onMove={carryOut} onClose={moves.putAway} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShortRowProps {
  post: ShortPost;
  records: Records;
  onAsk(): void;
}

function ShortRow({ post, records, onAsk }: ShortRowProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const { code, name } = records.get(POST, post.postId)?.data ?? { code: '', name: '' };
  const awaited = post.awaited.map((id) => records.get(PERSON, id)?.data.callSign ?? t('common.unknown'));
  return (
    <div className={style.row}>
      <span>
        <strong>{code}</strong> {name}
        <span className={style.details}>
          {t('coverage.there', { there: post.there, need: post.need })} ·{' '}
          {t(`domain.post_priority.${post.priority}`)}
          {awaited.length > 0 && ` · ${t('coverage.awaited', { who: format.list(awaited) })}`}
        </span>
      </span>
      {viewer && isStaff(viewer) && (
        <WhyButton why={undefined} onClick={onAsk} size="compact-xs">
          {t('coverage.who')}
        </WhyButton>
      )}
    </div>
  );
}

function Silent({ silent, records }: { silent: readonly SilentPerson[]; records: Records }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <section aria-label={t('coverage.silent')}>
      <h2>{t('coverage.silent_count', { count: silent.length })}</h2>
      <ul className={style.rows}>
        {silent.map(({ personId, postId, lastAt, silentMs }) => (
          <li key={personId} className={style.row}>
            <span>
              <strong>{records.get(PERSON, personId)?.data.callSign}</strong>{' '}
              {postId && records.get(POST, postId)?.data.code}
              <span className={style.details}>
                {lastAt ? t('coverage.last_safe', { time: format.time(lastAt) }) : t('coverage.never_safe')}
              </span>
            </span>
            <span className={style.figure}>{format.duration(silentMs)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Leaderless({ covered: { leaderless, records } }: { covered: Covered }): ReactNode {
  const t = useT();
  if (leaderless.length === 0) return null;
  return (
    <section aria-label={t('coverage.leaderless')}>
      <h2>{t('coverage.leaderless_count', { count: leaderless.length })}</h2>
      <ul className={style.rows}>
        {leaderless.map((id) => (
          <li key={id} className={style.row}>
            <SectorName id={id} records={records} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every sector with the worst that is open in it: the colours of the map in words. */
function Sectors({ records }: { records: Records }): ReactNode {
  const t = useT();
  const worst = useWorstOpen();
  const sectors = records.all(SECTOR).toSorted((a, b) => (worst.get(a.id) ?? 5) - (worst.get(b.id) ?? 5));
  if (sectors.length === 0) return null;
  return (
    <section aria-label={t('coverage.sectors')}>
      <h2>{t('coverage.sectors')}</h2>
      <ul className={style.rows}>
        {sectors.map(({ id }) => {
          const priority = worst.get(id);
          return (
            <li key={id} className={style.row}>
              <SectorName id={id} records={records} />
              {priority ? (
                <PriorityBadge priority={priority} words />
              ) : (
                <span className={style.quiet}>{t('coverage.calm')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SectorName({ id, records }: { id: string; records: Records }): ReactNode {
  const sector = records.get(SECTOR, id)?.data;
  return (
    <span>
      <strong>{sector?.code}</strong> {sector?.name}
    </span>
  );
}

/** Beside the queue of the live screen, for those who lead; the badge counts what is not covered. */
export function useCoverageTabs(): SideTab[] {
  const t = useT();
  const viewer = useViewer();
  if (!viewer || !(isStaff(viewer) || viewer.role === 'lead_marshal')) return [];
  return [
    {
      id: 'coverage',
      label: t('coverage.tab'),
      icon: 'coverage',
      badge: <GapCount />,
      panel: <CoveragePanel />,
    },
  ];
}

function GapCount(): ReactNode {
  const covered = useCoverage();
  if (!covered?.live) return null;
  return <TabCount alarm count={covered.short.length + covered.leaderless.length} />;
}
