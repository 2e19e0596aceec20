import { useId, useState, type ReactNode } from 'react';
import {
  DEBRIEF_COUNTS,
  DEBRIEF_WORDS,
  debriefForm,
  saidIn,
  saysMore,
  type DebriefForm,
} from '@waypost/shared/event/debrief/form';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useOutbox, useRecord, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Screen } from '../parts/screen';
import { buzz } from '../parts/signal';
import { DEBRIEF } from '../refs';
import { FollowUps } from './follow-ups';
import './debrief.css';

/** What somebody who led remembers of the day. Nothing has to be filled in; it is kept on the phone before it is sent. */
export function DebriefScreen(): ReactNode {
  const t = useT();
  const send = useSend();
  const { viewer } = useMine();
  const saved = useRecord(DEBRIEF, viewer.personId)?.data;
  const [draft, setDraft] = useState<DebriefForm>();
  const form = draft ?? debriefForm(saved);
  const fresh = draft !== undefined && saysMore(draft, saved);
  const set = (change: Partial<DebriefForm>): void => setDraft({ ...form, ...change });
  const save = (): void => {
    buzz('done');
    void send('debrief.write', { id: viewer.personId, ...saidIn(form) });
    setDraft(undefined);
  };
  return (
    <Screen
      title={t('field.debrief.title')}
      foot={
        fresh && (
          <button type="button" className="primary" onClick={save}>
            {t('common.save')}
          </button>
        )
      }
    >
      <p className="hint">{t('field.debrief.means')}</p>
      <Kept />
      {DEBRIEF_WORDS.map((name) => (
        <Words
          key={name}
          label={t(`domain.debrief.${name}`)}
          value={form[name]}
          onChange={(text) => set({ [name]: text })}
        />
      ))}
      {DEBRIEF_COUNTS.map((name) => (
        <Count
          key={name}
          label={t(`domain.debrief.${name}`)}
          value={form[name]}
          onChange={(count) => set({ [name]: count })}
        />
      ))}
      <FollowUps
        followUps={form.followUps}
        onChange={(followUps) => set({ followUps })}
        onAdd={() => set({ followUps: [...form.followUps, { id: newId(), what: '' }] })}
      />
    </Screen>
  );
}

/** Whether what was saved has left the phone. */
function Kept(): ReactNode {
  const t = useT();
  const { viewer } = useMine();
  const saved = useRecord(DEBRIEF, viewer.personId) !== undefined;
  const waits = useOutbox().some(({ name, state }) => name === 'debrief.write' && state !== 'sent');
  if (!saved && !waits) return null;
  return (
    <p className="hint" role="status">
      {t(waits ? 'field.debrief.kept' : 'field.debrief.sent')}
    </p>
  );
}

interface FieldProps<Value> {
  label: string;
  value: Value;
  onChange(value: Value): void;
}

function Words({ label, value, onChange }: FieldProps<string>): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

function Count({ label, value, onChange }: FieldProps<number | undefined>): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={5}
        value={value ?? ''}
        onChange={({ target }) => {
          const digits = target.value.replace(/\D/g, '');
          onChange(digits === '' ? undefined : Number(digits));
        }}
      />
    </div>
  );
}
