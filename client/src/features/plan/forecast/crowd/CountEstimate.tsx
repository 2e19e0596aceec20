import { useState, type ReactNode } from 'react';
import { NumberInput, Textarea } from '@mantine/core';
import { pointCount, twoPointCount } from '@waypost/shared/crowd';
import { useFormat, useT } from '../../../../i18n';
import { readSlots } from '../model/slots';
import style from './crowd.module.css';

/** Yip: minutes counted at two places, and people asked at the second whether they passed the first. */
export function CountEstimate(): ReactNode {
  const t = useT();
  const format = useFormat();
  const [a, setA] = useState('');
  const [b, setB] = useState('');
  const [every, setEvery] = useState<number | string>(5);
  const [asked, setAsked] = useState<number | string>('');
  const [yes, setYes] = useState<number | string>('');
  const [slotsA, slotsB] = [readSlots(a), readSlots(b)];
  const [people, said] = [Number(asked), Number(yes)];
  const whole = (value: number): string => format.number(Math.round(value));
  const why =
    !slotsA || !slotsB
      ? 'forecast.estimate.counts.bad'
      : !slotsA.length || !slotsB.length
        ? 'forecast.estimate.counts.none'
        : !(people > 0) || yes === '' || said > people
          ? 'forecast.estimate.asked.none'
          : undefined;
  const result =
    why === undefined && slotsA && slotsB
      ? twoPointCount(pointCount(slotsA, Number(every)), pointCount(slotsB, Number(every)), people, said)
      : undefined;
  const counts = (label: string, value: string, set: (text: string) => void): ReactNode => (
    <Textarea
      label={label}
      description={t('forecast.estimate.counts.how')}
      placeholder={'120 118\n164 171 160'}
      autosize
      minRows={2}
      maxRows={8}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <fieldset className={style.tool}>
      <legend>{t('forecast.estimate.count')}</legend>
      <p>{t('forecast.estimate.count.how')}</p>
      <NumberInput label={t('forecast.estimate.every')} value={every} min={1} max={60} onChange={setEvery} />
      {counts(t('forecast.estimate.atA'), a, setA)}
      {counts(t('forecast.estimate.atB'), b, setB)}
      <NumberInput label={t('forecast.estimate.asked')} value={asked} min={0} onChange={setAsked} />
      <NumberInput label={t('forecast.estimate.yes')} value={yes} min={0} onChange={setYes} />
      <output>
        {result ? (
          <>
            {t('forecast.estimate.range', {
              low: whole(Math.max(0, result.low)),
              high: whole(result.high),
            })}
            <small>
              {t('forecast.estimate.interval', {
                likely: whole(result.likely),
                share: format.percent(result.alsoAtA),
              })}
            </small>
          </>
        ) : (
          <small>{why && t(why)}</small>
        )}
      </output>
    </fieldset>
  );
}
