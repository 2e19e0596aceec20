import { useState, type FormEvent, type ReactNode } from 'react';
import { Alert, Button, Drawer, Group, Stack } from '@mantine/core';
import { PERSON, personData, type PersonData } from '@waypost/shared/event';
import { difference } from '@waypost/shared/ledger';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords, useSend, useViewer } from '../../sync/hooks';
import { showToast } from '../../ui';
import { dataOf, draftOf, type Person, type PersonDraft } from './person';
import { AccessPart } from './access-part';
import { PersonFields, type FieldErrors } from './person-fields';

interface Props {
  /** Nobody yet: a new person is made. */
  person: Person | undefined;
  onClose: () => void;
  /** Opens the invitation of this person. */
  onInvite: (personId: string) => void;
}

/** One person: everything about them, and what may be done. */
export function PersonDrawer({ person, onClose, onInvite }: Props): ReactNode {
  const t = useT();
  return (
    <Drawer opened onClose={onClose} title={person ? person.data.callSign : t('people.add')}>
      <PersonForm key={person?.id ?? 'new'} person={person} onClose={onClose} />
      {person && <AccessPart person={person} onInvite={onInvite} onClose={onClose} />}
    </Drawer>
  );
}

function PersonForm({ person, onClose }: Pick<Props, 'person' | 'onClose'>): ReactNode {
  const t = useT();
  const send = useSend();
  const people = useRecords(PERSON);
  const viewer = useViewer();
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(person?.data));
  const [errors, setErrors] = useState<FieldErrors>({});
  const joined = person !== undefined && person.data.access !== 'none';
  const mayChangeRole = !joined || viewer?.role === 'owner' || viewer?.role === 'organiser';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = errorsIn(draft, person, people);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    for (const { name, payload } of commandsFor(draft, person)) void send(name, payload);
    showToast({ text: t('people.saved', { callSign: draft.callSign.trim() }) });
    onClose();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <PersonFields
          personId={person?.id}
          draft={draft}
          errors={errors}
          roleLocked={!mayChangeRole}
          onChange={setDraft}
        />
        {!mayChangeRole && <Alert>{t('people.role.locked')}</Alert>}
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{person ? t('common.save') : t('common.add')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function errorsIn(draft: PersonDraft, person: Person | undefined, people: readonly Person[]): FieldErrors {
  const sign = draft.callSign.trim().toLocaleLowerCase();
  if (people.some(({ id, data }) => id !== person?.id && data.callSign.toLocaleLowerCase() === sign))
    return { callSign: 'people.error.taken' };
  if (draft.availability.some(({ from, to }) => from >= to))
    return { availability: 'people.error.backwards' };
  const parsed = personData.safeParse(dataOf(draft, person?.data));
  if (parsed.success) return {};
  const at = parsed.error.issues.map(({ path }) => String(path[0] === 'contact' ? path[1] : path[0]));
  return Object.fromEntries(at.map((field) => [field, 'people.error.field']));
}

/** Rights are changed by a command of their own: an edit of the list must not make somebody an organiser by the way. */
function commandsFor(draft: PersonDraft, person: Person | undefined): { name: string; payload: object }[] {
  const data = dataOf(draft, person?.data) as PersonData;
  if (!person) return [{ name: 'person.add', payload: { id: newId(), data } }];
  const { role, ...set } = difference(person.data, data);
  const rights = role !== undefined && person.data.access !== 'none';
  const edited = role !== undefined && !rights ? { ...set, role } : set;
  return [
    ...(Object.keys(edited).length > 0
      ? [{ name: 'person.edit', payload: { id: person.id, set: edited } }]
      : []),
    ...(rights ? [{ name: 'person.change_role', payload: { id: person.id, role } }] : []),
  ];
}
