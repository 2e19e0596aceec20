import { useId, type ReactNode } from 'react';
import type { FollowUp } from '@waypost/shared/event/debrief';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { PERSON } from '../refs';

interface Props {
  followUps: readonly FollowUp[];
  onChange(followUps: FollowUp[]): void;
  onAdd(): void;
}

/** As many as the server takes. */
const MOST = 20;
/** One tap instead of a calendar: the answers that people give to "by when". */
const IN_DAYS = [1, 7, 30] as const;
const DAY_MS = 86_400_000;

export function FollowUps({ followUps, onChange, onAdd }: Props): ReactNode {
  const t = useT();
  const change = (id: string, set: { [Key in keyof FollowUp]?: FollowUp[Key] | undefined }): void =>
    onChange(followUps.map((one) => (one.id === id ? ({ ...one, ...set } as FollowUp) : one)));
  return (
    <fieldset className="follow-ups">
      <legend>{t('domain.debrief.followUps')}</legend>
      {followUps.map((one) => (
        <FollowUpCard
          key={one.id}
          followUp={one}
          onChange={(set) => change(one.id, set)}
          onRemove={() => onChange(followUps.filter(({ id }) => id !== one.id))}
        />
      ))}
      {followUps.length < MOST && (
        <button type="button" className="quiet" onClick={onAdd}>
          {t('domain.debrief.add')}
        </button>
      )}
    </fieldset>
  );
}

interface CardProps {
  followUp: FollowUp;
  onChange(set: { [Key in keyof FollowUp]?: FollowUp[Key] | undefined }): void;
  onRemove(): void;
}

function FollowUpCard({ followUp, onChange, onRemove }: CardProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const { nowMs } = useMine();
  const people = useRecords(PERSON);
  const { what, ownerId, dueAt } = followUp;
  return (
    <div className="card field">
      <label htmlFor={id}>{t('domain.debrief.what')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={what}
        onChange={({ target }) => onChange({ what: target.value })}
      />
      <label htmlFor={`${id}-owner`}>{t('domain.debrief.owner')}</label>
      <select
        id={`${id}-owner`}
        value={ownerId ?? ''}
        onChange={({ target }) => onChange({ ownerId: target.value || undefined })}
      >
        <option value="" />
        {people
          .toSorted((a, b) => a.data.callSign.localeCompare(b.data.callSign, undefined, { numeric: true }))
          .map((person) => (
            <option key={person.id} value={person.id}>
              {person.data.callSign}
            </option>
          ))}
      </select>
      <p>
        {t('domain.debrief.due')} <strong>{dueAt ? format.date(dueAt) : t('field.debrief.no_date')}</strong>
      </p>
      <div className="actions">
        {IN_DAYS.map((days) => (
          <button
            key={days}
            type="button"
            className="quiet"
            onClick={() => onChange({ dueAt: new Date(nowMs + days * DAY_MS).toISOString() })}
          >
            {t('field.debrief.in_days', { days })}
          </button>
        ))}
      </div>
      <button type="button" className="quiet danger" onClick={onRemove}>
        {t('common.remove')}
      </button>
    </div>
  );
}
