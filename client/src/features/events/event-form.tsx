import type { ReactNode } from 'react';
import {
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { POLICE_CONTACT } from '@waypost/shared/event';
import { LANGUAGES, useT } from '../../i18n';
import { allZones } from '../../platform/zone';
import { TimeInput } from '../../ui';
import type { DraftErrors, EventDraft } from './draft';
import { PhaseFields } from './phase-fields';

interface Props {
  draft: EventDraft;
  errors: DraftErrors;
  onChange: (draft: EventDraft) => void;
  /** Fields of the first box that only one screen has. */
  children?: ReactNode;
}

export interface PartProps {
  draft: EventDraft;
  errors: DraftErrors;
  set: (change: Partial<EventDraft>) => void;
}

export function EventForm({ draft, errors, onChange, children }: Props): ReactNode {
  const t = useT();
  const set = (change: Partial<EventDraft>): void => onChange({ ...draft, ...change });
  const part = { draft, errors, set };
  return (
    <Stack>
      <Fieldset legend={t('events.what')}>
        <Stack gap="sm">
          <What {...part} />
          {children}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('events.when')}>
        <Stack gap="sm">
          <When {...part} />
          <PhaseFields {...part} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('events.who')}>
        <Stack gap="sm">
          <Who {...part} />
        </Stack>
      </Fieldset>
    </Stack>
  );
}

function useError(): (key: DraftErrors[keyof DraftErrors]) => string | undefined {
  const t = useT();
  return (key) => (key ? t(key) : undefined);
}

function What({ draft, errors, set }: PartProps): ReactNode {
  const t = useT();
  const error = useError();
  return (
    <>
      <TextInput
        label={t('events.name')}
        placeholder={t('events.name.example')}
        required
        maxLength={120}
        value={draft.name}
        error={error(errors.name)}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('events.place')}
        placeholder={t('events.place.example')}
        required
        maxLength={120}
        value={draft.place}
        error={error(errors.place)}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <Textarea
        label={t('events.purpose')}
        autosize
        minRows={1}
        maxLength={2000}
        value={draft.purpose}
        onChange={(event) => set({ purpose: event.currentTarget.value })}
      />
      <Switch
        label={t('events.exercise')}
        description={t('events.exercise.hint')}
        checked={draft.exercise}
        onChange={(event) => set({ exercise: event.currentTarget.checked })}
      />
    </>
  );
}

function When({ draft, errors, set }: PartProps): ReactNode {
  const t = useT();
  const error = useError();
  return (
    <>
      <Select
        label={t('events.time-zone')}
        description={t('events.time-zone.hint')}
        data={allZones(draft.timeZone)}
        searchable
        limit={40}
        allowDeselect={false}
        value={draft.timeZone}
        onChange={(timeZone) => timeZone && set({ timeZone })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TimeInput
          label={t('events.opens')}
          required
          timeZone={draft.timeZone}
          value={draft.opensAt}
          error={error(errors.opensAt)}
          onChange={(opensAt) => set({ opensAt })}
        />
        <TimeInput
          label={t('events.closes')}
          required
          timeZone={draft.timeZone}
          value={draft.closesAt}
          error={error(errors.closesAt)}
          onChange={(closesAt) => set({ closesAt })}
        />
      </SimpleGrid>
    </>
  );
}

function Who({ draft, errors, set }: PartProps): ReactNode {
  const t = useT();
  const error = useError();
  const bounds = ['low', 'likely', 'high'] as const;
  return (
    <>
      <div>
        <Text size="sm" fw={500}>
          {t('events.expected')}
        </Text>
        <Text size="xs" c="dimmed" mb={6}>
          {t('events.expected.hint')}
        </Text>
        <SimpleGrid cols={3}>
          {bounds.map((bound) => (
            <NumberInput
              key={bound}
              label={t(`events.${bound}`)}
              min={0}
              max={5_000_000}
              allowDecimal={false}
              thousandSeparator=" "
              value={draft.expected[bound]}
              error={bound === 'high' ? error(errors.expected) : Boolean(errors.expected)}
              onChange={(value) => set({ expected: { ...draft.expected, [bound]: Number(value) || 0 } })}
            />
          ))}
        </SimpleGrid>
      </div>
      <Checkbox.Group
        label={t('events.languages')}
        description={t('events.languages.hint')}
        value={draft.languages}
        error={error(errors.languages)}
        onChange={(languages) => set({ languages: LANGUAGES.filter((one) => languages.includes(one)) })}
      >
        <Group mt={6}>
          {LANGUAGES.map((one) => (
            <Checkbox key={one} value={one} label={t(`domain.language.${one}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Select
        label={t('events.police')}
        allowDeselect={false}
        data={POLICE_CONTACT.map((value) => ({ value, label: t(`domain.police_contact.${value}`) }))}
        value={draft.policeContact}
        onChange={(value) =>
          set({ policeContact: POLICE_CONTACT.find((one) => one === value) ?? draft.policeContact })
        }
      />
    </>
  );
}
