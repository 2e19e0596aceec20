import type { ReactNode } from 'react';
import { Stack, Text } from '@mantine/core';
import { ROUTE_ROLES, type EventRecord, type RouteData } from '@waypost/shared/event';
import { lineLength } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { useEdit } from '../fields/use-edit';
import { RouteOperations } from './RouteOperations';
import { RouteTable } from './RouteTable';
import { ThingActions } from './ThingActions';
import { WidthPanel } from './WidthPanel';

export function RouteForm({ record }: { record: EventRecord<RouteData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { id, data } = record;
  const edit = useEdit('route', id);
  return (
    <Stack gap="sm">
      <ThingActions kind="route" id={id} />
      <Text size="sm">
        {t('plan.route.summary', {
          length: format.distance(lineLength(data.points)),
          narrowest: format.width(Math.min(...data.widths)),
          points: data.points.length,
        })}
      </Text>
      <TextField label={t('plan.field.name')} field="name" value={data.name} edit={edit} required />
      <ChoiceField
        label={t('plan.field.role')}
        value={data.role}
        options={ROUTE_ROLES.map((role) => ({ value: role, label: t(`domain.route_role.${role}`) }))}
        save={(role) => edit({ role })}
      />
      <WidthPanel record={record} />
      <RouteOperations record={record} />
      <TextField label={t('plan.field.code')} field="code" value={data.code} edit={edit} />
      <NumberField
        label={t('plan.route.pace')}
        description={t('plan.route.pace.help')}
        value={data.paceMps}
        decimals={2}
        min={0.1}
        max={3}
        save={(paceMps) => edit({ paceMps })}
      />
      <TextField label={t('plan.field.remarks')} field="remarks" value={data.remarks} edit={edit} multiline />
      <RouteTable record={record} />
    </Stack>
  );
}
