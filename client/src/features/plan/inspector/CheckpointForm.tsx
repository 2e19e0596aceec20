import type { ReactNode } from 'react';
import { Stack, Text } from '@mantine/core';
import type { CheckpointData, EventRecord } from '@waypost/shared/event';
import { project } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { CheckField } from '../fields/CheckField';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { useEdit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import { PositionField } from '../fields/PositionField';
import { ThingActions } from './ThingActions';

export function CheckpointForm({ record: { id, data } }: { record: EventRecord<CheckpointData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useDesk();
  const edit = useEdit('checkpoint', id);
  const route = plan.routes.find((one) => one.id === data.routeId);
  const along = route && project(route.data.points, data.at)?.alongM;
  return (
    <Stack gap="sm">
      <ThingActions kind="checkpoint" id={id} />
      {along !== undefined && (
        <Text size="sm">
          {t('plan.alongRoute', { length: format.distance(along), route: route?.data.name ?? '' })}
        </Text>
      )}
      <TextField label={t('plan.field.code')} field="code" value={data.code} edit={edit} required />
      <TextField label={t('plan.field.name')} field="name" value={data.name} edit={edit} />
      <CheckField
        label={t('plan.checkpoint.crossing')}
        description={t('plan.checkpoint.crossing.help')}
        field="crossing"
        value={data.crossing}
        edit={edit}
      />
      <ChoiceField
        label={t('domain.kind.route')}
        value={data.routeId}
        options={plan.routes.map((one) => ({ value: one.id, label: one.data.name }))}
        save={(routeId) => edit({ routeId })}
      />
      <PositionField value={data.at} save={(at) => edit({ at })} />
      <TextField label={t('plan.field.remarks')} field="remarks" value={data.remarks} edit={edit} multiline />
    </Stack>
  );
}
