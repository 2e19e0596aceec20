import { useEffect, useState, type ReactNode } from 'react';
import { Group, Input, TextInput } from '@mantine/core';
import { useT } from '../i18n';
import { fromWall, readTime, toWall } from '../platform/zone';

interface Props {
  label: string;
  /** ISO instant, or nothing yet. */
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
  timeZone: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  /** In a table whose head already says it; still read out. */
  labelHidden?: boolean;
}

/** A date and a time on the clocks of the event's zone, whatever zone the reader is in. 24 hours in every language. */
export function TimeInput({
  label,
  value,
  onChange,
  timeZone,
  description,
  error,
  required,
  labelHidden,
}: Props): ReactNode {
  const t = useT();
  const wall = value ? toWall(value, timeZone) : { date: '', time: '' };
  const [date, setDate] = useState(wall.date);
  const [time, setTime] = useState(wall.time);
  useEffect(() => {
    setDate(wall.date);
    setTime(wall.time);
  }, [wall.date, wall.time]);

  const tell = (nextDate: string, nextTime: string): void => {
    const read = readTime(nextTime);
    onChange(read && nextDate ? fromWall({ date: nextDate, time: read }, timeZone) : undefined);
  };
  return (
    <Input.Wrapper
      label={labelHidden ? undefined : label}
      labelElement="div"
      description={description ?? null}
      error={error ?? null}
      required={required ?? false}
    >
      <Group gap="xs" wrap="nowrap">
        <TextInput
          type="date"
          aria-label={`${label}: ${t('common.date')}`}
          value={date}
          error={Boolean(error)}
          onChange={(event) => setDate(event.currentTarget.value)}
          onBlur={() => tell(date, time)}
          flex={1}
        />
        <TextInput
          aria-label={`${label}: ${t('common.time')}`}
          placeholder={t('common.time.example')}
          inputMode="numeric"
          value={time}
          error={Boolean(error) || (time !== '' && readTime(time) === undefined)}
          onChange={(event) => setTime(event.currentTarget.value)}
          onBlur={() => tell(date, time)}
          w={84}
        />
      </Group>
    </Input.Wrapper>
  );
}
