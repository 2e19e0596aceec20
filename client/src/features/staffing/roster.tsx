import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { ActionIcon, Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core';
import {
  SHIFT,
  SHIFT_STATES,
  shiftState,
  type EventRecord,
  type ShiftData,
  type ShiftState,
} from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useSend } from '../../sync/hooks';
import { Icon } from '../../ui';
import style from './staffing.module.css';
import { SwapAnswer } from './swap-answer';
import { useHours, useNames, type Hours, type Names } from './use-names';

/** Answers that need something done come first. */
const URGENCY: readonly ShiftState[] = ['swap_asked', 'declined', 'swap_refused', 'offered', 'accepted'];

/** Every shift with its answer; a lock keeps one where it is when everyone is assigned. */
export function Roster({ editable }: { editable: boolean }): ReactNode {
  const t = useT();
  const names = useNames();
  const shifts = useRecords(SHIFT);
  const [only, setOnly] = useState<'all' | ShiftState>('all');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const sorted = useMemo(() => inOrder(shifts, names), [shifts, names]);
  const spans = useMemo(() => shifts.map(({ data }) => data), [shifts]);
  const hours = useHours(spans);
  if (shifts.length === 0) return <Text c="dimmed">{t('staffing.roster.empty')}</Text>;
  const states = SHIFT_STATES.filter((state) => shifts.some(({ data }) => shiftState(data) === state));
  const shown = sorted.filter(
    ({ data }) => (only === 'all' || shiftState(data) === only) && holds(data, wanted, names),
  );
  return (
    <section className={style.box} aria-label={t('staffing.roster')}>
      <Group gap="sm" mb="xs">
        <Title order={3}>{t('staffing.roster')}</Title>
        {hours.day && <span className={style.when}>{hours.day}</span>}
        <SegmentedControl
          size="xs"
          ml="auto"
          value={only}
          onChange={setOnly}
          aria-label={t('staffing.roster.filter')}
          data={[
            { value: 'all', label: t('staffing.roster.all') },
            ...states.map((value) => ({ value, label: t(`domain.shift_state.${value}`) })),
          ]}
        />
        <TextInput
          size="xs"
          aria-label={t('staffing.roster.find')}
          placeholder={t('staffing.roster.find')}
          leftSection={<Icon name="search" size={14} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Group>
      {shown.length === 0 && <Text c="dimmed">{t('staffing.roster.nothing')}</Text>}
      <ul className={style.roster}>
        {shown.map((shift) => (
          <Row key={shift.id} shift={shift} names={names} hours={hours} editable={editable} />
        ))}
      </ul>
    </section>
  );
}

const holds = (data: ShiftData, text: string, names: Names): boolean =>
  [names.who(data.personId), names.code(data.postId), names.place(data.postId)]
    .join(' ')
    .toLocaleLowerCase()
    .includes(text.trim().toLocaleLowerCase());

/** What needs an answer, then by the clock, then as people count: A-2 before A-12. */
function inOrder(shifts: readonly EventRecord<ShiftData>[], names: Names): EventRecord<ShiftData>[] {
  const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const rank = ({ data }: EventRecord<ShiftData>): number => URGENCY.indexOf(shiftState(data));
  return shifts.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Date.parse(a.data.from) - Date.parse(b.data.from) ||
      byName.compare(names.code(a.data.postId), names.code(b.data.postId)) ||
      byName.compare(names.who(a.data.personId), names.who(b.data.personId)),
  );
}

interface RowProps {
  shift: EventRecord<ShiftData>;
  names: Names;
  hours: Hours;
  editable: boolean;
}

function Row({ shift: { id, data }, names, hours, editable }: RowProps): ReactNode {
  const t = useT();
  const who = names.who(data.personId);
  const state = shiftState(data);
  return (
    <li data-state={state}>
      <div className={style.shift}>
        <b>{who}</b>
        <span className={style.at}>
          {names.code(data.postId)} <span>{names.place(data.postId)}</span>
        </span>
        <span className={style.when}>{hours.span(data.from, data.to)}</span>
        <span className={style.state}>
          <span data-state={state}>{t(`domain.shift_state.${state}`)}</span>
          {data.why && <q>{data.why}</q>}
        </span>
        {editable && <Lock id={id} fixed={data.fixed === true} who={who} post={names.code(data.postId)} />}
      </div>
      {editable && state === 'swap_asked' && <SwapAnswer id={id} who={who} />}
    </li>
  );
}

function Lock({
  id,
  fixed,
  who,
  post,
}: {
  id: string;
  fixed: boolean;
  who: string;
  post: string;
}): ReactNode {
  const t = useT();
  const send = useSend();
  const label = t(fixed ? 'staffing.unlock' : 'staffing.lock', { who, post });
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      aria-pressed={fixed}
      variant={fixed ? 'filled' : 'subtle'}
      onClick={() => void send('shift.edit', { id, set: { fixed: fixed ? null : true } })}
    >
      <Icon name={fixed ? 'lock' : 'unlock'} size={16} />
    </ActionIcon>
  );
}
