import type { ReactNode } from 'react';
import { Stack } from '@mantine/core';
import type { EventRecord, PinchData } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { PositionField } from '../fields/PositionField';
import { TextField } from '../fields/TextField';
import { useEdit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import { ThingActions } from './ThingActions';

export function PinchForm({ record: { id, data } }: { record: EventRecord<PinchData> }): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const edit = useEdit('pinch', id);
  return (
    <Stack gap="sm">
      <ThingActions kind="pinch" id={id} />
      <TextField label={t('plan.field.name')} field="name" value={data.name} edit={edit} />
      <NumberField
        label={t('plan.width.usable')}
        value={data.widthM}
        length
        required
        min={0.5}
        max={200}
        save={(widthM) => edit({ widthM })}
      />
      <NumberField
        label={t('plan.pinch.length')}
        value={data.lengthM}
        length
        required
        min={1}
        max={5000}
        save={(lengthM) => edit({ lengthM })}
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
