import type { ReactNode } from 'react';
import { Stack } from '@mantine/core';
import { DEFAULTS, DEFAULT_SHY_M, GREEN_GUIDE_PER_M_MIN } from '@waypost/shared/crowd';
import { FORMATIONS, RELATIONS } from '@waypost/shared/event';
import { useFormat, useT } from '../../../../i18n';
import { TimeInput } from '../../../../ui';
import { ChoiceField, ChoicesField } from '../../fields/ChoiceField';
import { NumberField } from '../../fields/NumberField';
import { TextField } from '../../fields/TextField';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { Lists } from './Lists';
import style from './crowd.module.css';
import { useCrowdEdit } from './use-crowd-edit';

/** What the forecast cannot read from the map. Whatever is left empty is our default, and says so. */
export function CrowdForm(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useDesk();
  const { crowd, planned } = useForecast();
  const edit = useCrowdEdit();
  const data = crowd?.data ?? {};
  const { timeZone, expected } = plan.event;
  const byDefault = (value: number | string): string => t('forecast.default', { value });
  const number = (
    field: keyof typeof data,
    label: string,
    limits: { min: number; max: number; decimals?: number },
    fallback: number | string,
    length = false,
  ): ReactNode => (
    <NumberField
      label={label}
      description={data[field] === undefined ? byDefault(fallback) : ''}
      value={data[field] as number | undefined}
      length={length}
      {...limits}
      save={(value) => edit({ [field]: value })}
    />
  );
  const routes = plan.routes.filter((one) => one.data.role === 'main' || one.data.role === 'alternate');
  const rallies = plan.places.filter(({ data: { type } }) => type === 'rally' || type === 'dispersal');
  return (
    <Stack gap="sm">
      <p className={style.lead}>
        {t('forecast.form.people', {
          low: format.number(expected.low),
          likely: format.number(expected.likely),
          high: format.number(expected.high),
        })}
      </p>
      <ChoiceField
        label={t('forecast.field.route')}
        description={data.routeId ? '' : byDefault(planned?.routeName ?? t('domain.route_role.main'))}
        value={data.routeId}
        options={routes.map(({ id, data: { name } }) => ({ value: id, label: name }))}
        clearable
        save={(routeId) => edit({ routeId })}
      />
      <TimeInput
        label={t('forecast.stepOff')}
        description={data.stepOffAt ? '' : planned ? byDefault(format.time(planned.stepOffAt)) : ''}
        value={data.stepOffAt}
        timeZone={timeZone}
        onChange={(stepOffAt) => void edit({ stepOffAt: stepOffAt ?? null })}
      />
      {number('paceMps', t('forecast.field.pace'), { min: 0.1, max: 3, decimals: 2 }, DEFAULTS.paceMps)}
      {number(
        'columnPerM2',
        t('forecast.field.column'),
        { min: 0.1, max: 3, decimals: 2 },
        DEFAULTS.columnDensity,
      )}
      {number('shyM', t('forecast.field.shy'), { min: 0, max: 3 }, format.width(DEFAULT_SHY_M), true)}
      <ChoiceField
        label={t('forecast.field.relation')}
        description={data.relation ? '' : byDefault(t('forecast.relation.weidmann'))}
        value={data.relation}
        options={RELATIONS.map((value) => ({ value, label: t(`forecast.relation.${value}`) }))}
        clearable
        save={(relation) => edit({ relation })}
      />
      <ChoiceField
        label={t('forecast.field.formation')}
        description={data.formation ? '' : byDefault(t('forecast.formation.in_order'))}
        value={data.formation}
        options={FORMATIONS.map((value) => ({ value, label: t(`forecast.formation.${value}`) }))}
        clearable
        save={(formation) => edit({ formation })}
      />
      <Lists />
      <h3 className={style.heading}>{t('forecast.form.places')}</h3>
      {number('usableShare', t('forecast.field.usable'), { min: 0, max: 1, decimals: 2 }, DEFAULTS.usable)}
      {number(
        'standingPerM2',
        t('forecast.field.standing'),
        { min: 0.2, max: 5, decimals: 1 },
        DEFAULTS.standingDensity,
      )}
      <ChoicesField
        label={t('forecast.field.rally')}
        description={data.rallyPlaceIds ? '' : byDefault(t('forecast.field.rally.near'))}
        value={data.rallyPlaceIds}
        options={rallies.map(({ id, data: { name } }) => ({ value: id, label: name }))}
        save={(rallyPlaceIds) => edit({ rallyPlaceIds })}
      />
      <TimeInput
        label={t('forecast.field.stay')}
        description={data.stayUntil ? '' : t('forecast.field.stay.default')}
        value={data.stayUntil}
        timeZone={timeZone}
        onChange={(stayUntil) => void edit({ stayUntil: stayUntil ?? null })}
      />
      {number('exitPerMMin', t('forecast.field.exitFlow'), { min: 10, max: 120 }, GREEN_GUIDE_PER_M_MIN)}
      {number(
        'preMovementMin',
        t('forecast.field.preMovement'),
        { min: 0, max: 60, decimals: 1 },
        DEFAULTS.preMovementS / 60,
      )}
      {number('longestWalkM', t('forecast.field.walk'), { min: 0, max: 5000 }, format.width(0), true)}
      {number(
        'endTakesPerS',
        t('forecast.field.endTakes'),
        { min: 0, max: 1000, decimals: 1 },
        t('forecast.noLimit'),
      )}
      <h3 className={style.heading}>{t('forecast.form.margins')}</h3>
      {number('closureMarginMin', t('forecast.field.margin'), { min: 0, max: 240 }, 15)}
      {number(
        'paceSpread',
        t('forecast.field.paceSpread'),
        { min: 0, max: 0.9, decimals: 2 },
        DEFAULTS.spread,
      )}
      {number(
        'densitySpread',
        t('forecast.field.densitySpread'),
        { min: 0, max: 0.9, decimals: 2 },
        DEFAULTS.spread,
      )}
      <TextField label={t('plan.field.remarks')} field="remarks" value={data.remarks} edit={edit} multiline />
    </Stack>
  );
}
