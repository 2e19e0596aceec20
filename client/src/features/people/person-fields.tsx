import type { ReactNode } from 'react';
import {
  Fieldset,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DUTIES, FIELD, ROLES, SECTOR, SKILLS } from '@waypost/shared/event';
import { LANGUAGES, useT, type MessageKey } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import type { PersonDraft } from './person';
import { ShiftFields } from './shift-fields';

export type FieldErrors = Partial<Record<keyof PersonDraft, MessageKey>>;

interface Props {
  personId: string | undefined;
  draft: PersonDraft;
  errors: FieldErrors;
  roleLocked: boolean;
  onChange: (draft: PersonDraft) => void;
}

/** Fields that are one line of text, with the most that their schema takes. */
const TEXTS = { callSign: 24, name: 120, squad: 24, agency: 120, phone: 40, email: 254, radio: 40 } as const;

export function PersonFields({ personId, draft, errors, roleLocked, onChange }: Props): ReactNode {
  const t = useT();
  const set = (change: Partial<PersonDraft>): void => onChange({ ...draft, ...change });
  const error = (field: keyof PersonDraft): string | undefined =>
    errors[field] ? t(errors[field]) : undefined;
  const line = (field: keyof typeof TEXTS): ReactNode => (
    <TextInput
      label={t(`people.${field}`)}
      maxLength={TEXTS[field]}
      required={field === 'callSign'}
      value={draft[field]}
      error={error(field)}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2}>
        {line('callSign')}
        <Select
          label={t('people.role')}
          disabled={roleLocked}
          allowDeselect={false}
          data={ROLES.filter((role) => role !== 'owner' || draft.role === 'owner').map((value) => ({
            value,
            label: t(`domain.role.${value}`),
          }))}
          value={draft.role}
          onChange={(value) => set({ role: ROLES.find((role) => role === value) ?? draft.role })}
        />
      </SimpleGrid>
      {line('name')}
      <MultiSelect
        label={t('people.duties')}
        searchable
        data={DUTIES.map((value) => ({ value, label: t(`domain.duty.${value}`) }))}
        value={draft.duties}
        onChange={(duties) => set({ duties })}
      />
      <MultiSelect
        label={t('people.skills')}
        searchable
        data={SKILLS.map((value) => ({ value, label: t(`domain.skill.${value}`) }))}
        value={draft.skills}
        onChange={(skills) => set({ skills })}
      />
      <TagsInput
        label={t('people.languages')}
        description={t('people.languages.hint')}
        maxTags={12}
        value={draft.languages}
        error={error('languages')}
        onChange={(languages) => set({ languages })}
      />
      <SimpleGrid cols={2}>
        <Select
          label={t('people.language')}
          clearable
          data={LANGUAGES.map((value) => ({ value, label: t(`domain.language.${value}`) }))}
          value={draft.language}
          onChange={(language) => set({ language })}
        />
        {line('squad')}
      </SimpleGrid>
      <Sectors value={draft.sectorIds} onChange={(sectorIds) => set({ sectorIds })} />
      {(draft.role === 'liaison' || draft.role === 'mediator') && line('agency')}
      {FIELD.includes(draft.role) && (
        <ShiftFields
          personId={personId}
          draft={draft}
          availabilityError={error('availability')}
          onChange={set}
        />
      )}
      <ContactFields>
        {line('phone')}
        {line('email')}
        {line('radio')}
        <Textarea
          label={t('people.remarks')}
          autosize
          maxLength={2000}
          value={draft.remarks}
          onChange={(event) => set({ remarks: event.currentTarget.value })}
        />
      </ContactFields>
    </Stack>
  );
}

function Sectors({ value, onChange }: { value: string[]; onChange: (ids: string[]) => void }): ReactNode {
  const t = useT();
  const sectors = useRecords(SECTOR);
  if (sectors.length === 0) return null;
  return (
    <MultiSelect
      label={t('people.sector')}
      data={sectors.map(({ id, data }) => ({ value: id, label: `${data.code} · ${data.name}` }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** An organiser does not see contact data, and so must not be shown empty fields that would seem to say there is none. */
function ContactFields({ children }: { children: ReactNode }): ReactNode {
  const t = useT();
  const role = useViewer()?.role;
  const sees = role === 'owner' || role === 'control';
  return (
    <Fieldset legend={t('people.contact')}>
      <Text size="xs" c="dimmed" mb="xs">
        {sees ? t('people.contact.hint') : t('people.contact.hidden')}
      </Text>
      {sees && <Stack gap="sm">{children}</Stack>}
    </Fieldset>
  );
}
