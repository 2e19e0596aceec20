import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Checkbox, Group, SegmentedControl, Select, Textarea } from '@mantine/core';
import { isStaff, PERSON, ROLES, SECTOR, type MessageTarget } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords, useSend, useViewer } from '../../sync/hooks';
import { PersonPicker } from '../../ui';
import { reach } from './model/receipts';
import style from './messages.module.css';

const WAYS = ['all', 'sector', 'role', 'person'] as const;
type Way = (typeof WAYS)[number];

interface Choice {
  way: Way;
  sectorId: string | null;
  role: string | null;
  personId: string | null;
}

/** Says before it is sent how many people it will reach. */
export function ComposeForm({ onDone }: { onDone(): void }): ReactNode {
  const t = useT();
  const send = useSend();
  const viewer = useViewer();
  const people = useRecords(PERSON);
  // A lead marshal speaks to their own sectors and to nobody else.
  const [choice, setChoice] = useState<Choice>({
    way: viewer && isStaff(viewer) ? 'all' : 'sector',
    sectorId: viewer?.sectorIds[0] ?? null,
    role: null,
    personId: null,
  });
  const [text, setText] = useState('');
  const [urgent, setUrgent] = useState(false);
  const to = targetOf(choice);
  const count = to ? reach(to, people, viewer?.personId) : 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!to || text.trim() === '') return;
    void send('message.send', { id: newId(), to, text: text.trim(), ...(urgent ? { urgent: true } : {}) });
    onDone();
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('messages.new')}>
      <Target choice={choice} onChange={setChoice} />
      <Textarea
        autoFocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        label={t('messages.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={t('messages.urgent')}
        description={t('messages.urgent_means')}
        checked={urgent}
        onChange={(event) => setUrgent(event.currentTarget.checked)}
      />
      <Group gap="xs" justify="space-between">
        <span className={style.quiet} role="status">
          {to ? t('messages.reach', { count }) : t('messages.choose')}
        </span>
        <Group gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!to || text.trim() === ''}>
            {t('messages.send')}
          </Button>
        </Group>
      </Group>
    </form>
  );
}

function targetOf({ way, sectorId, role, personId }: Choice): MessageTarget | undefined {
  if (way === 'all') return { all: true };
  if (way === 'sector') return sectorId ? { sectorId } : undefined;
  if (way === 'person') return personId ? { personId } : undefined;
  const known = ROLES.find((one) => one === role);
  return known ? { role: known } : undefined;
}

function Target({ choice, onChange }: { choice: Choice; onChange(choice: Choice): void }): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const sectors = useRecords(SECTOR);
  const staff = viewer !== undefined && isStaff(viewer);
  const mine = staff ? sectors : sectors.filter(({ id }) => viewer?.sectorIds.includes(id));
  return (
    <>
      {staff && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('messages.to')}
          value={choice.way}
          onChange={(way) => onChange({ ...choice, way: way as Way })}
          data={WAYS.map((way) => ({ value: way, label: t(`messages.way.${way}`) }))}
        />
      )}
      {choice.way === 'sector' && (
        <Select
          label={t('domain.kind.sector')}
          value={choice.sectorId}
          onChange={(sectorId) => onChange({ ...choice, sectorId })}
          data={mine.map(({ id, data }) => ({ value: id, label: data.name }))}
        />
      )}
      {choice.way === 'role' && (
        <Select
          label={t('messages.role')}
          value={choice.role}
          onChange={(role) => onChange({ ...choice, role })}
          data={ROLES.map((role) => ({ value: role, label: t(`domain.role.${role}`) }))}
        />
      )}
      {choice.way === 'person' && (
        <PersonPicker
          label={t('domain.kind.person')}
          value={choice.personId}
          onChange={(personId) => onChange({ ...choice, personId })}
        />
      )}
    </>
  );
}
