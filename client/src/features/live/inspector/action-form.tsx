import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { INCIDENT_TYPES, PRIORITIES, SENSITIVITIES, type Priority } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { Icon } from '../../../ui';
import type { ActionVerb } from '../model/actions';
import { isOpen, type Incident } from '../model/seen';
import type { LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import { AssignForm } from './assign-form';
import style from './inspector.module.css';

export interface FormProps {
  incident: Incident;
  live: LiveData;
  words: LiveWords;
  onRun(verb: ActionVerb, payload: object): void;
  onCancel(): void;
}

/** What a step asks before it is taken, in place, under the button that asked. */
export function ActionForm({ verb, ...props }: FormProps & { verb: ActionVerb }): ReactNode {
  const t = useT();
  return (
    <section className={style.form} aria-label={t(`live.action.${verb}`)}>
      {verb === 'assign' && <AssignForm {...props} />}
      {verb === 'close' && <CloseForm {...props} />}
      {verb === 'cancel' && <CancelForm {...props} />}
      {verb === 'change_priority' && <PriorityForm {...props} />}
      {verb === 'reclassify' && <ReclassifyForm {...props} />}
      {verb === 'link_duplicate' && <DuplicateForm {...props} />}
    </section>
  );
}

interface SubmitProps {
  label: string;
  disabled?: boolean;
  onSubmit(): void;
  onCancel(): void;
  children: ReactNode;
}

function Asking({ label, disabled = false, onSubmit, onCancel, children }: SubmitProps): ReactNode {
  const t = useT();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!disabled) onSubmit();
  };
  return (
    <form className={style.asking} onSubmit={submit}>
      {children}
      <Group gap="xs" justify="flex-end">
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button size="compact-md" type="submit" disabled={disabled}>
          {label}
        </Button>
      </Group>
    </form>
  );
}

function CloseForm({ onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const [outcome, setOutcome] = useState('');
  return (
    <Asking
      label={t('live.action.close')}
      onSubmit={() => onRun('close', outcome.trim() ? { outcome: outcome.trim() } : {})}
      onCancel={onCancel}
    >
      <Textarea
        data-autofocus
        autoFocus
        autosize
        minRows={2}
        label={t('live.close.outcome')}
        placeholder={t('live.close.example')}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
        maxLength={2000}
      />
    </Asking>
  );
}

/** What was never an incident says why, so that a later reader does not look for it. */
function CancelForm({ onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const [why, setWhy] = useState('');
  return (
    <Asking
      label={t('live.action.cancel')}
      disabled={why.trim() === ''}
      onSubmit={() => onRun('cancel', { why: why.trim() })}
      onCancel={onCancel}
    >
      <TextInput
        data-autofocus
        autoFocus
        required
        label={t('live.cancel.why')}
        placeholder={t('live.cancel.example')}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        maxLength={2000}
      />
    </Asking>
  );
}

function PriorityForm({ incident: { data }, onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const [priority, setPriority] = useState<Priority>(data.priority ?? 3);
  const [why, setWhy] = useState('');
  const needsWhy = data.sos === true && priority > (data.priority ?? 4);
  const same = priority === data.priority;
  const payload = { priority, ...(why.trim() ? { why: why.trim() } : {}) };
  return (
    <Asking
      label={t('live.action.change_priority')}
      disabled={same || (needsWhy && why.trim() === '')}
      onSubmit={() => onRun('change_priority', payload)}
      onCancel={onCancel}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('live.priority')}
        value={String(priority)}
        onChange={(value) => setPriority(Number(value) as Priority)}
        data={PRIORITIES.map((value) => ({ value: String(value), label: `P${value}` }))}
      />
      <p className={style.hint}>{t(`domain.priority.${priority}`)}</p>
      <TextInput
        label={t('live.priority.why')}
        description={needsWhy ? t('live.priority.sos') : undefined}
        required={needsWhy}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        maxLength={500}
      />
    </Asking>
  );
}

function ReclassifyForm({ incident: { data }, onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const [type, setType] = useState(data.type);
  const [sensitivity, setSensitivity] = useState(data.sensitivity ?? 'open');
  const payload = {
    ...(type === data.type ? {} : { type }),
    ...(sensitivity === data.sensitivity ? {} : { sensitivity }),
  };
  return (
    <Asking
      label={t('common.save')}
      disabled={Object.keys(payload).length === 0}
      onSubmit={() => onRun('reclassify', payload)}
      onCancel={onCancel}
    >
      <Select
        label={t('live.type')}
        searchable
        allowDeselect={false}
        value={type}
        onChange={(value) => value && setType(value)}
        data={INCIDENT_TYPES.map((value) => ({ value, label: t(`domain.incident.${value}`) }))}
      />
      <Select
        label={t('live.sensitivity')}
        description={t(`live.sensitivity.${sensitivity}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        value={sensitivity}
        onChange={(value) => value && setSensitivity(value)}
        data={SENSITIVITIES.map((value) => ({ value, label: t(`domain.sensitivity.${value}`) }))}
      />
    </Asking>
  );
}

/** Others of the same type first: that is what most duplicates are. */
function DuplicateForm({ incident, live, words, onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const [of, setOf] = useState<string | null>(null);
  const others = live.incidents
    .filter(
      (other) =>
        other.id !== incident.id &&
        !other.data.duplicateOf &&
        (other.data.sensitivity === 'open' || other.data.sensitivity === incident.data.sensitivity) &&
        (isOpen(other) || other.data.type === incident.data.type),
    )
    .toSorted(
      (a, b) => Number(b.data.type === incident.data.type) - Number(a.data.type === incident.data.type),
    );
  return (
    <Asking
      label={t('live.action.link_duplicate')}
      disabled={of === null}
      onSubmit={() => onRun('link_duplicate', { of })}
      onCancel={onCancel}
    >
      <Select
        label={t('live.duplicate.choose')}
        description={t('live.duplicate.means')}
        leftSection={<Icon name="link" size={16} />}
        searchable
        value={of}
        onChange={setOf}
        nothingFoundMessage={t('live.duplicate.none')}
        data={others.map((other) => ({
          value: other.id,
          label: `${words.headline(other)}${other.data.text ? ` · ${other.data.text.slice(0, 40)}` : ''}`,
        }))}
      />
    </Asking>
  );
}
