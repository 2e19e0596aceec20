import type { ReactNode } from 'react';
import { Anchor, Stack } from '@mantine/core';
import {
  ASSIGNMENTS,
  POST_PRIORITIES,
  SKILLS,
  USUAL_POST_PRIORITY,
  type EventRecord,
  type PostData,
} from '@waypost/shared/event';
import { useLanguage, useT } from '../../../i18n';
import { ChoiceField, ChoicesField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { PositionField } from '../fields/PositionField';
import { TextField } from '../fields/TextField';
import { useEdit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import { languageOptions } from '../model/languages';
import { ShiftPanel } from './ShiftPanel';
import { ThingActions } from './ThingActions';

const MOVES = ['head', 'tail', 'column'] as const;

export function PostForm({ record }: { record: EventRecord<PostData> }): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const { plan } = useDesk();
  const { id, data } = record;
  const edit = useEdit('post', id);
  const needs = (set: Partial<Record<keyof PostData['needs'], unknown>>) =>
    edit({
      needs: Object.fromEntries(
        Object.entries({ ...data.needs, ...set }).filter(([, value]) => value !== null),
      ),
    });
  return (
    <Stack gap="sm">
      <ThingActions kind="post" id={id} />
      <ShiftPanel post={record} />
      <TextField label={t('plan.field.code')} field="code" value={data.code} edit={edit} required />
      <TextField label={t('plan.field.name')} field="name" value={data.name} edit={edit} required />
      <TextField
        label={t('plan.post.orders')}
        description={t('plan.post.orders.help')}
        field="orders"
        value={data.orders}
        edit={edit}
        multiline
      />
      <ChoiceField
        label={t('plan.post.assignment')}
        value={data.assignment}
        options={ASSIGNMENTS.map((one) => ({ value: one, label: t(`domain.assignment.${one}`) }))}
        save={(assignment) => edit({ assignment })}
      />
      <ChoiceField
        label={t('domain.kind.sector')}
        value={data.sectorId}
        clearable
        options={plan.sectors.map((sector) => ({
          value: sector.id,
          label: `${sector.data.code} ${sector.data.name}`,
        }))}
        save={(sectorId) => edit({ sectorId })}
      />
      <NumberField
        label={t('plan.post.count')}
        value={data.needs.count}
        required
        max={200}
        save={(count) => needs({ count: count ?? 0 })}
      />
      <ChoiceField
        label={t('plan.post.priority')}
        description={t('plan.post.priority.help')}
        value={String(data.priority ?? USUAL_POST_PRIORITY)}
        options={POST_PRIORITIES.map((one) => ({
          value: String(one),
          label: t(`plan.post.priority.${one}`),
        }))}
        save={(priority) => edit({ priority: Number(priority) })}
      />
      <ChoicesField
        label={t('plan.post.skills')}
        value={data.needs.skills}
        options={SKILLS.map((skill) => ({ value: skill, label: t(`domain.skill.${skill}`) }))}
        save={(skills) => needs({ skills })}
      />
      <ChoicesField
        label={t('plan.post.languages')}
        value={data.needs.languages}
        options={languageOptions(language, data.needs.languages)}
        save={(languages) => needs({ languages })}
      />
      <ChoiceField
        label={t('plan.post.moves')}
        description={t('plan.post.moves.help')}
        value={data.moves}
        clearable
        options={MOVES.map((one) => ({ value: one, label: t(`domain.moves.${one}`) }))}
        save={(moves) => edit({ moves })}
      />
      <PositionField value={data.at} save={(at) => edit({ at })} />
      <Anchor size="sm" href={`/e/${plan.eventId}/plan/posts?post=${id}`} target="_blank">
        {t('plan.print.one')}
      </Anchor>
    </Stack>
  );
}
