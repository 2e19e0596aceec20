import { useState, type ReactNode } from 'react';
import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core';
import {
  PERSON,
  POST,
  SHIFT,
  SHIFT_STATES,
  shiftState,
  type EventRecord,
  type ShiftData,
} from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecords, useSend } from '../../sync/hooks';
import { Icon, PersonPicker } from '../../ui';
import style from './staffing.module.css';

/** Answers that need something done come first. */
const URGENCY = ['swap_asked', 'declined', 'swap_refused', 'offered', 'accepted'];

/** Every shift with its answer; a lock keeps one where it is when everyone is assigned. */
export function Roster({ editable }: { editable: boolean }): ReactNode {
  const t = useT();
  const shifts = useRecords(SHIFT);
  const [only, setOnly] = useState('all');
  const states = SHIFT_STATES.filter((state) => shifts.some(({ data }) => shiftState(data) === state));
  const shown = shifts
    .filter(({ data }) => only === 'all' || shiftState(data) === only)
    .toSorted(
      (a, b) =>
        URGENCY.indexOf(shiftState(a.data)) - URGENCY.indexOf(shiftState(b.data)) ||
        (a.data.from < b.data.from ? -1 : 1),
    );
  if (shifts.length === 0) return <Text c="dimmed">{t('staffing.roster.empty')}</Text>;
  return (
    <section aria-label={t('staffing.roster')}>
      <SegmentedControl
        size="xs"
        mb="xs"
        value={only}
        onChange={setOnly}
        aria-label={t('staffing.roster.filter')}
        data={[
          { value: 'all', label: t('staffing.roster.all') },
          ...states.map((value) => ({ value, label: t(`domain.shift_state.${value}`) })),
        ]}
      />
      <ul className={style.roster}>
        {shown.map((shift) => (
          <Row key={shift.id} shift={shift} editable={editable} />
        ))}
      </ul>
    </section>
  );
}

function Row({
  shift: { id, data },
  editable,
}: {
  shift: EventRecord<ShiftData>;
  editable: boolean;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const who =
    useRecords(PERSON).find((one) => one.id === data.personId)?.data.callSign ?? t('common.unknown');
  const post = useRecords(POST).find((one) => one.id === data.postId)?.data.code ?? t('common.unknown');
  const state = shiftState(data);
  const lock = t(data.fixed ? 'staffing.unlock' : 'staffing.lock', { who, post });
  return (
    <li data-state={state}>
      <Group gap="sm" wrap="nowrap">
        <b>{who}</b>
        <span>{post}</span>
        <span className={style.when}>{format.span(data.from, data.to)}</span>
        <span className={style.state}>{t(`domain.shift_state.${state}`)}</span>
        {data.why && <q>{data.why}</q>}
        {editable && (
          <ActionIcon
            ml="auto"
            aria-label={lock}
            title={lock}
            aria-pressed={data.fixed === true}
            variant={data.fixed ? 'filled' : 'subtle'}
            onClick={() => void send('shift.edit', { id, set: { fixed: data.fixed ? null : true } })}
          >
            <Icon name="lock" size={14} />
          </ActionIcon>
        )}
      </Group>
      {editable && state === 'swap_asked' && <SwapAnswer id={id} who={who} />}
    </li>
  );
}

function SwapAnswer({ id, who }: { id: string; who: string }): ReactNode {
  const t = useT();
  const send = useSend();
  const [other, setOther] = useState<string | null>(null);
  const answer = (how: object): void => void send('shift.answer_swap', { id, answer: how });
  return (
    <Group gap="xs" align="end" mt={4}>
      <PersonPicker label={t('staffing.swap.with')} value={other} onChange={setOther} />
      <Button size="compact-sm" disabled={!other} onClick={() => other && answer({ give: other })}>
        {t('staffing.swap.give')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => answer({ release: true })}>
        {t('staffing.swap.release', { who })}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => answer({ refuse: true })}>
        {t('staffing.swap.refuse')}
      </Button>
    </Group>
  );
}
