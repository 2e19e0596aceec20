import { useMemo, useState, type ReactNode } from 'react';
import { Select, Text, Title } from '@mantine/core';
import { CHECKPOINT, EVENT, FIELD, PERSON, PINCH } from '@waypost/shared/event';
import { staffing } from '@waypost/shared/crowd';
import { useFormat, useT } from '../../i18n';
import { useRecord, useRecords, useViewer } from '../../sync/hooks';
import { useColumnM } from './use-column';
import style from './staffing.module.css';

/** Published ratios of people to one marshal; they conflict, so the organiser chooses. */
const RATIOS = [10, 20, 50, 75, 100, 250] as const;

/** While there is no route to forecast: a comfortable density on a usual street, and said to be assumed. */
const PEOPLE_PER_METRE = 12;

/** How many marshals a march like this needs by the published ratios and by its own posts, and how many to invite. */
export function Calculator(): ReactNode {
  const t = useT();
  const format = useFormat();
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  const crossings = useRecords(CHECKPOINT).filter(({ data }) => data.crossing).length;
  const pinches = useRecords(PINCH).length;
  const invited = useRecords(PERSON).filter(
    ({ data }) => FIELD.includes(data.role) && data.access !== 'ended',
  ).length;
  const [ratio, setRatio] = useState(50);
  const people = event?.expected?.likely ?? 0;
  const forecastM = useColumnM();
  const columnLengthM = forecastM ?? people / PEOPLE_PER_METRE;
  const need = useMemo(
    () => staffing({ people, columnLengthM, intersections: crossings, pinches, ratio }),
    [people, columnLengthM, crossings, pinches, ratio],
  );
  return (
    <section className={style.box} aria-label={t('staffing.calc.title')}>
      <Title order={3}>{t('staffing.calc.title')}</Title>
      <Select
        label={t('staffing.calc.ratio')}
        my="xs"
        value={String(ratio)}
        allowDeselect={false}
        data={RATIOS.map((value) => ({ value: String(value), label: t(`staffing.ratio.${value}`) }))}
        onChange={(value) => value && setRatio(Number(value))}
      />
      <p className={style.figure}>{t('staffing.calc.need', { count: need.need })}</p>
      <Text size="sm">{t('staffing.calc.roster', { roster: need.roster, invited })}</Text>
      <Text size="sm" c="dimmed" mt="xs">
        {t(forecastM === undefined ? 'staffing.calc.assumes.guess' : 'staffing.calc.assumes', {
          people,
          length: format.distance(columnLengthM),
          crossings,
          pinches,
          byRatio: need.byRatio,
          byPost: need.byPost,
        })}
      </Text>
    </section>
  );
}
