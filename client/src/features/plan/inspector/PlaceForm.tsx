import type { ReactNode } from 'react';
import { Stack } from '@mantine/core';
import { PLACE_TYPES, PROTECTED_PLACE_TYPES, type EventRecord, type PlaceData } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { CheckField } from '../fields/CheckField';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { PositionField } from '../fields/PositionField';
import { TextField } from '../fields/TextField';
import { useEdit } from '../fields/use-edit';
import { HoursList } from './HoursList';
import { ThingActions } from './ThingActions';

export function PlaceForm({ record: { id, data } }: { record: EventRecord<PlaceData> }): ReactNode {
  const t = useT();
  const edit = useEdit('place', id);
  return (
    <Stack gap="sm">
      <ThingActions kind="place" id={id} />
      <TextField label={t('plan.field.name')} field="name" value={data.name} edit={edit} required />
      <ChoiceField
        label={t('plan.field.type')}
        value={data.type}
        options={PLACE_TYPES.map((type) => ({ value: type, label: t(`domain.place.${type}`) }))}
        save={(type) => edit({ type })}
      />
      <NumberField
        label={t('plan.place.capacity')}
        description={t('plan.place.capacity.help')}
        value={data.capacity}
        max={5_000_000}
        save={(capacity) => edit({ capacity })}
      />
      <CheckField label={t('plan.place.accessible')} field="accessible" value={data.accessible} edit={edit} />
      {PROTECTED_PLACE_TYPES.includes(data.type) && (
        <>
          <NumberField
            label={t('plan.place.buffer')}
            description={t('plan.place.buffer.help')}
            value={data.bufferM}
            length
            max={2000}
            save={(bufferM) => edit({ bufferM })}
          />
          <HoursList hours={data.hours ?? []} edit={edit} />
        </>
      )}
      {'point' in data.at && (
        <PositionField value={data.at.point} save={(point) => edit({ at: { point } })} />
      )}
      <TextField label={t('plan.field.remarks')} field="remarks" value={data.remarks} edit={edit} multiline />
    </Stack>
  );
}
