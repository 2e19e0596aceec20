import { useMemo, useState, type ReactNode } from 'react';
import { CHECK_IN, isStaff, PERSON, POST, ROLL_ANSWER, ROLL_CALL, SHIFT } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useFixes, useRecords, useViewer } from '../../sync/hooks';
import { EmptyState, TabCount, type SideTab } from '../../ui';
import { inOrder, missingIn, type RollFacts } from './model/roll';
import { RollCallCard } from './roll-call-card';
import style from './roll-call.module.css';
import { StartForm } from './start-form';

/** How many that ended stay in sight; the log keeps them all. */
const KEPT = 10;

/** Who answered and who is missing, in every roll-call that runs; the last ones below. */
export function RollCallPanel(): ReactNode {
  const t = useT();
  const calls = useRecords(ROLL_CALL);
  const people = useRecords(PERSON);
  const posts = useRecords(POST);
  const shifts = useRecords(SHIFT);
  const checkIns = useRecords(CHECK_IN);
  const answers = useRecords(ROLL_ANSWER);
  const fixes = useFixes();
  const [openId, setOpenId] = useState<string>();
  const facts = useMemo(
    (): RollFacts => ({ people, posts, shifts, checkIns, answers, fixes }),
    [people, posts, shifts, checkIns, answers, fixes],
  );
  const ordered = useMemo(() => inOrder(calls), [calls]);
  const running = ordered.filter(({ data }) => !data.endedAt);
  const ended = ordered.filter(({ data }) => data.endedAt).slice(0, KEPT);
  return (
    <div className={style.panel}>
      <StartForm />
      {ordered.length === 0 && (
        <EmptyState icon="people" title={t('roll-call.none')} detail={t('roll-call.none_detail')} />
      )}
      {running.map((call) => (
        <RollCallCard key={call.id} call={call} facts={facts} open />
      ))}
      {ended.length > 0 && <h2 className={style.heading}>{t('roll-call.last')}</h2>}
      {ended.map((call) => (
        <RollCallCard
          key={call.id}
          call={call}
          facts={facts}
          open={openId === call.id}
          onToggle={() => setOpenId(openId === call.id ? undefined : call.id)}
        />
      ))}
    </div>
  );
}

/** Beside the queue of the live screen, for those who lead; the badge counts who is missing now. */
export function useRollCallTabs(): SideTab[] {
  const t = useT();
  const viewer = useViewer();
  if (!viewer || !(isStaff(viewer) || viewer.role === 'lead_marshal')) return [];
  return [
    {
      id: 'roll-call',
      label: t('roll-call.tab'),
      icon: 'roll',
      badge: <MissingCount />,
      panel: <RollCallPanel />,
    },
  ];
}

function MissingCount(): ReactNode {
  const calls = useRecords(ROLL_CALL);
  const answers = useRecords(ROLL_ANSWER);
  return <TabCount alarm count={useMemo(() => missingIn(calls, answers), [calls, answers])} />;
}
