import { useEffect, useState, type ReactNode } from 'react';
import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { jacobs, jacobsDensity, type JacobsClass } from '@waypost/shared/crowd';
import { ringArea } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../../i18n';
import { useDesk } from '../../model/desk';
import style from './crowd.module.css';

const CLASSES: readonly JacobsClass[] = ['sparse', 'light', 'dense', 'packed'];
const OWN = 'own';
const MEASURED = 'measured';

/** Jacobs: an area that is drawn, or typed, and how densely people stand in it; one class either way. */
export function AreaEstimate(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, measured, measure, setMode } = useDesk();
  const [source, setSource] = useState(OWN);
  const [typed, setTyped] = useState<number | string>(1_000);
  const [density, setDensity] = useState<JacobsClass>('light');
  // What was just drawn is what is meant; put away with the tool, it does not lie about on the map.
  useEffect(() => {
    if (measured) setSource(MEASURED);
  }, [measured]);
  useEffect(() => () => measure(undefined), [measure]);
  const drawn = [
    ...(measured ? [{ id: MEASURED, name: t('forecast.estimate.drawn'), area: measured }] : []),
    ...plan.places.flatMap(({ id, data: { name, at } }) =>
      'area' in at ? [{ id, name, area: at.area }] : [],
    ),
    ...plan.sectors.map(({ id, data: { name, area } }) => ({ id, name, area })),
  ];
  const chosen = drawn.find(({ id }) => id === source);
  const areaM2 = chosen ? ringArea(chosen.area) : Number(typed) || 0;
  const { low, likely, high } = jacobs([{ areaM2, density }]);
  return (
    <fieldset className={style.tool}>
      <legend>{t('forecast.estimate.area')}</legend>
      <p>{t('forecast.estimate.area.how')}</p>
      <NativeSelect
        label={t('forecast.estimate.where')}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
        data={[
          { value: OWN, label: t('forecast.estimate.typed') },
          ...drawn.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button variant="default" size="compact-sm" onClick={() => setMode({ type: 'measure-area' })}>
        {t('forecast.estimate.draw')}
      </Button>
      {!chosen && (
        <NumberInput
          label={t('forecast.estimate.squareMetres')}
          value={typed}
          min={0}
          max={100_000_000}
          allowNegative={false}
          onChange={setTyped}
        />
      )}
      <NativeSelect
        label={t('forecast.estimate.density')}
        value={density}
        onChange={(event) =>
          setDensity(CLASSES.find((each) => each === event.currentTarget.value) ?? 'light')
        }
        data={CLASSES.map((value) => ({
          value,
          label: t(`forecast.jacobs.${value}`, { density: format.number(jacobsDensity(value), 1) }),
        }))}
      />
      <output>
        {t('forecast.estimate.range', { low: rounded(low), high: rounded(high) })}
        <small>
          {t('forecast.estimate.middle', { likely: rounded(likely), area: format.number(areaM2) })}
        </small>
      </output>
    </fieldset>
  );

  /** Two figures that mean something: an estimate to the last person would claim what nobody knows. */
  function rounded(value: number): string {
    const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
    return format.number(Math.round(value / power) * power);
  }
}
