import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { ACCESS, PERSON, ROLES, isStaff } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import { EmptyState, Icon, useCommands } from '../../ui';
import { ImportDialog } from './import-dialog';
import { PeopleTable } from './people-table';
import { choosePeople, NO_FILTER, type PeopleFilter, type Person } from './person';
import { PersonDrawer } from './person-drawer';
import style from './screen.module.css';

interface Props {
  /** Makes invitations for these people, or one for anybody when the list is empty. */
  onInvite: (people: Person[]) => void;
}

/** Everyone with a part in the event. */
export function PeopleScreen({ onInvite }: Props): ReactNode {
  const t = useT();
  const people = useRecords(PERSON);
  const viewer = useViewer();
  const mayEdit = viewer !== undefined && isStaff(viewer);
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | 'new'>();
  const [importing, setImporting] = useState(false);
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => choosePeople(people, deferred), [people, deferred]);
  const commands = useMemo(
    () =>
      mayEdit
        ? [
            { id: 'people.add', label: t('people.add'), run: () => setOpen('new') },
            { id: 'people.import', label: t('people.import'), run: () => setImporting(true) },
          ]
        : [],
    [mayEdit, t],
  );
  useCommands('people', commands);
  const chosen = people.filter(({ id }) => selected.has(id) && id !== viewer?.personId);
  const inviteOne = (id: string): void => {
    setOpen(undefined);
    onInvite(people.filter((person) => person.id === id));
  };
  return (
    <div className={style.screen}>
      <Group gap="xs">
        <Filters filter={filter} onChange={setFilter} />
        <Text size="sm" c="dimmed" flex={1} style={{ whiteSpace: 'nowrap' }}>
          {t('people.count', { shown: shown.length, all: people.length })}
        </Text>
        {mayEdit && (
          <>
            <Button
              variant="default"
              leftSection={<Icon name="upload" size={16} />}
              onClick={() => setImporting(true)}
            >
              {t('people.import')}
            </Button>
            <Button
              variant="default"
              leftSection={<Icon name="link" size={16} />}
              onClick={() => onInvite(chosen)}
            >
              {chosen.length > 0 ? t('people.invite.many', { count: chosen.length }) : t('people.invite')}
            </Button>
            <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setOpen('new')}>
              {t('people.add')}
            </Button>
          </>
        )}
      </Group>
      {people.length === 0 ? (
        <EmptyState icon="people" title={t('people.empty.title')} detail={t('people.empty.detail')} />
      ) : shown.length === 0 ? (
        <EmptyState icon="search" title={t('people.nobody')} />
      ) : (
        <PeopleTable
          people={shown}
          selected={selected}
          onSelect={mayEdit ? setSelected : undefined}
          onOpen={setOpen}
        />
      )}
      {open !== undefined && mayEdit && (
        <PersonDrawer
          person={people.find(({ id }) => id === open)}
          onClose={() => setOpen(undefined)}
          onInvite={inviteOne}
        />
      )}
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </div>
  );
}

function Filters({
  filter,
  onChange,
}: {
  filter: PeopleFilter;
  onChange: (filter: PeopleFilter) => void;
}): ReactNode {
  const t = useT();
  return (
    <>
      <TextInput
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        leftSection={<Icon name="search" size={16} />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        w={220}
      />
      <Select
        aria-label={t('people.filter.role')}
        placeholder={t('people.filter.role')}
        clearable
        data={ROLES.map((value) => ({ value, label: t(`domain.role.${value}`) }))}
        value={filter.role}
        onChange={(role) => onChange({ ...filter, role })}
        w={140}
      />
      <Select
        aria-label={t('people.filter.access')}
        placeholder={t('people.filter.access')}
        clearable
        data={ACCESS.map((value) => ({ value, label: t(`domain.access.${value}`) }))}
        value={filter.access}
        onChange={(access) => onChange({ ...filter, access })}
        w={140}
      />
    </>
  );
}
