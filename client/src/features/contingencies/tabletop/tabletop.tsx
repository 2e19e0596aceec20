import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { ActionIcon, Button } from '@mantine/core';
import {
  CHECKPOINT,
  CONTINGENCY,
  EVENT,
  PERSON,
  PLACE,
  POST,
  RISK,
  ROUTE,
  SECTOR,
  SHIFT,
} from '@waypost/shared/event';
import { tabletop, type Exercise } from '@waypost/shared/contingency';
import { useT } from '../../../i18n';
import { Link, navigate, useQuery } from '../../../platform/router';
import { useRecordSet } from '../../../sync/hooks';
import { EmptyState, Icon, PriorityBadge, useShortcut } from '../../../ui';
import type { Contingency } from '../model/sequence';
import { Words } from '../parts/plan-card';
import type { Plans } from '../parts/use-contingencies';
import { Asking } from './asking';
import { Outcome } from './outcome';
import { Scene } from './scene';
import style from './tabletop.module.css';

const KINDS = [CHECKPOINT, CONTINGENCY, EVENT, PERSON, PLACE, POST, RISK, ROUTE, SECTOR, SHIFT];

/** What the table said of a question, before it read the plan's answer. */
export type Mark = 'known' | 'unclear';

/** `?plan=<id>`: a plan is talked through over the whole screen, one question at a time; without one, a choice. */
export function Tabletop({ plans }: { plans: Plans }): ReactNode {
  const t = useT();
  const id = new URLSearchParams(useQuery()).get('plan');
  const plan = plans.plans.find((one) => one.id === id);
  const back = `/e/${plans.eventId}/contingencies${plan ? `/${plan.id}` : ''}`;
  useShortcut('Escape', () => navigate(back));
  return (
    <div className={style.table} data-tabletop>
      <header className={style.bar}>
        <b>{t('contingencies.tabletop')}</b>
        {plan && (
          <span>
            {plan.data.code} <Words texts={plan.data.name} languages={plans.languages} />
          </span>
        )}
        <ActionIcon
          ml="auto"
          size="lg"
          aria-label={t('contingencies.tabletop.leave')}
          onClick={() => navigate(back)}
        >
          <Icon name="close" />
        </ActionIcon>
      </header>
      {plan ? <Course key={plan.id} plan={plan} plans={plans} /> : <Choice plans={plans} />}
    </div>
  );
}

function Choice({ plans }: { plans: Plans }): ReactNode {
  const t = useT();
  const base = `/e/${plans.eventId}/contingencies/tabletop?plan=`;
  if (plans.plans.length === 0)
    return (
      <EmptyState
        icon="contingency"
        title={t('contingencies.none')}
        detail={t('contingencies.tabletop.none')}
      />
    );
  const any = (): void => navigate(base + plans.plans[Math.floor(Math.random() * plans.plans.length)]!.id);
  return (
    <div className={style.choice}>
      <h1>{t('contingencies.tabletop.which')}</h1>
      <p>{t('contingencies.tabletop.means')}</p>
      <Button size="md" leftSection={<Icon name="play" size={16} />} onClick={any} autoFocus>
        {t('contingencies.tabletop.any')}
      </Button>
      <ul>
        {plans.plans.map(({ id, data }) => (
          <li key={id}>
            <Link href={base + id}>
              <PriorityBadge priority={data.priority} /> <b>{data.code}</b>{' '}
              <Words texts={data.name} languages={plans.languages} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Any 31 bits: the same seed deals the same moment and place to another table. */
const deal = (): number => Math.floor(Math.random() * 2 ** 31);

function Course({ plan, plans }: { plan: Contingency; plans: Plans }): ReactNode {
  const records = useRecordSet(KINDS);
  const [seed, setSeed] = useState(deal);
  const exercise = useMemo(
    () => tabletop(plans.eventId, plan.id, records, seed),
    [plans.eventId, plan.id, records, seed],
  );
  const again = (): void => setSeed(deal());
  return exercise && <Steps key={seed} exercise={exercise} plan={plan} plans={plans} onAgain={again} />;
}

export interface TableProps {
  exercise: Exercise;
  plan: Contingency;
  plans: Plans;
}

/** The scene, each question, then what was learned. */
function Steps({ exercise, plan, plans, onAgain }: TableProps & { onAgain(): void }): ReactNode {
  const [at, setAt] = useState(-1);
  const [marks, setMarks] = useState<ReadonlyMap<number, Mark>>(new Map());
  const table = { exercise, plan, plans };
  const count = exercise.questions.length;
  const go = (to: number): void => setAt(Math.min(count, Math.max(-1, to)));
  const mark = (said: Mark): void => {
    setMarks(new Map(marks).set(at, said));
    go(at + 1);
  };
  // A table that is read by keyboard goes on at the new question, not where the old one's button was.
  useEffect(() => document.querySelector<HTMLElement>('[data-table-focus]')?.focus(), [at]);
  useShortcut('ArrowLeft', () => go(at - 1), { disabled: at < 0 });
  if (at < 0) return <Scene {...table} onStart={() => go(0)} onAgain={onAgain} />;
  if (at >= count) return <Outcome {...table} marks={marks} onBack={() => go(at - 1)} onAgain={onAgain} />;
  return (
    <Asking
      key={at}
      {...table}
      index={at}
      said={marks.get(at)}
      onMark={mark}
      onBack={() => go(at - 1)}
      onNext={() => go(at + 1)}
    />
  );
}
