import { useMemo, type ReactNode } from 'react';
import { isStaff } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { Link } from '../../platform/router';
import { useViewer } from '../../sync/hooks';
import { ProblemNotice, type SideTab } from '../../ui';
import { EntryRow } from './log-row';
import style from './log.module.css';
import { isNoise } from './model/noise';
import { useLog } from './use-log';
import { useSentences } from './use-sentences';

/** The last lines of the log beside the map; the whole of it is a screen of its own. */
export function LogPanel(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const { entries, problem } = useLog();
  const sentences = useSentences();
  const shown = useMemo(() => entries.filter((entry) => !isNoise(entry)), [entries]);
  return (
    <div className={style.panel}>
      {viewer && (
        <Link className={style.whole} href={`/e/${viewer.eventId}/log`}>
          {t('log.whole')}
        </Link>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <ol className={style.list} data-brief aria-label={t('log.title')}>
        {shown.map((entry) => (
          <EntryRow key={entry.seq} entry={entry} sentences={sentences} brief />
        ))}
      </ol>
    </div>
  );
}

/** Beside the queue of the live screen, for those who run the event. */
export function useLogTabs(): SideTab[] {
  const t = useT();
  const viewer = useViewer();
  if (!viewer || !isStaff(viewer)) return [];
  return [{ id: 'log', label: t('log.tab'), icon: 'log', panel: <LogPanel /> }];
}
