import { useMemo, type ReactNode } from 'react';
import { Badge, Group } from '@mantine/core';
import {
  coverage,
  EVENT,
  PERSON,
  POST,
  SHIFT,
  SHIFT_STATES,
  shiftState,
  staffedWindow,
} from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecord, useRecords, useViewer } from '../../sync/hooks';
import { Icon } from '../../ui';

/** How many shifts stand at each answer, and how many posts are short of people. */
export function Counts(): ReactNode {
  const t = useT();
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  const posts = useRecords(POST);
  const shifts = useRecords(SHIFT);
  const people = useRecords(PERSON);
  const short = useMemo(() => {
    if (!event) return 0;
    return [...coverage(posts, shifts, people, staffedWindow(event)).values()].filter((one) => one.short > 0)
      .length;
  }, [event, posts, shifts, people]);
  const count = (state: string): number => shifts.filter(({ data }) => shiftState(data) === state).length;
  return (
    <Group gap={6} role="status" aria-label={t('staffing.counts')}>
      <Badge variant="default" tt="none" leftSection={short > 0 ? <Icon name="warning" size={12} /> : null}>
        {t('staffing.short', { count: short })}
      </Badge>
      {SHIFT_STATES.filter((state) => count(state) > 0).map((state) => (
        <Badge key={state} variant="default" tt="none">
          {t('staffing.count', { state: t(`domain.shift_state.${state}`), count: count(state) })}
        </Badge>
      ))}
    </Group>
  );
}
