import type { ReactNode } from 'react';
import { Stack, Text } from '@mantine/core';
import type { EventRecord, SectorData } from '@waypost/shared/event';
import { insideRing } from '@waypost/shared/geo';
import { useT } from '../../../i18n';
import { TextField } from '../fields/TextField';
import { useEdit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import { ThingActions } from './ThingActions';

export function SectorForm({ record: { id, data } }: { record: EventRecord<SectorData> }): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const edit = useEdit('sector', id);
  const inside = plan.posts.filter((post) => insideRing(data.area, post.data.at)).length;
  return (
    <Stack gap="sm">
      <ThingActions kind="sector" id={id} />
      <Text size="sm">{t('plan.sector.summary', { posts: inside })}</Text>
      <TextField label={t('plan.field.code')} field="code" value={data.code} edit={edit} required />
      <TextField label={t('plan.field.name')} field="name" value={data.name} edit={edit} required />
      <TextField label={t('plan.field.remarks')} field="remarks" value={data.remarks} edit={edit} multiline />
    </Stack>
  );
}
