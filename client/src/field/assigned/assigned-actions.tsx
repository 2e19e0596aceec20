import { useState, type ReactNode } from 'react';
import { newId } from '../../platform/ids';
import { useT } from '../../i18n';
import { useOutbox, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { buzz } from '../parts/signal';
import { canArrive, canControl, hasAnswered, type Assignment } from './assigned';
import { NoteForm } from './note-form';

/** What whoever was sent can say: arrived, under control, in words, or that they cannot go. */
export function AssignedActions({ incident }: { incident: Assignment }): ReactNode {
  const t = useT();
  const send = useSend();
  const { viewer } = useMine();
  const [open, setOpen] = useState<'words' | 'release'>();
  const { id } = incident;
  const answered = hasAnswered(incident, viewer.personId);
  const waits = useOutbox().some(
    (item) =>
      (item.payload as { id?: string }).id === id && (item.state === 'kept' || item.state === 'sending'),
  );

  const say = (name: string, payload: object = {}): void => {
    buzz('done');
    setOpen(undefined);
    void send(name, { id, ...payload });
  };
  const answer = (given: 'accept' | 'cannot'): void =>
    say('incident.answer', { personId: viewer.personId, answer: given });
  return (
    <>
      {waits && (
        <p className="hint" role="status">
          {t('field.assigned.kept')}
        </p>
      )}
      <div className="actions">
        {!answered && (
          <button type="button" className="primary" onClick={() => answer('accept')}>
            {t('field.assigned.accept')}
          </button>
        )}
        {canArrive(incident) && (
          <button
            type="button"
            className={answered ? 'primary' : 'quiet'}
            onClick={() => say('incident.arrive')}
          >
            {t('field.assigned.arrived')}
          </button>
        )}
        {canControl(incident) && (
          <button
            type="button"
            className={canArrive(incident) ? 'quiet' : 'primary'}
            onClick={() => say('incident.mark_controlled')}
          >
            {t('field.assigned.controlled')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-expanded={open === 'words'}
          onClick={() => setOpen(open === 'words' ? undefined : 'words')}
        >
          {t('field.report.addWords')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-expanded={open === 'release'}
          onClick={() => setOpen(open === 'release' ? undefined : 'release')}
        >
          {t('field.assigned.cannot')}
        </button>
      </div>
      {open === 'words' && <NoteForm onSay={(text) => say('incident.add_note', { noteId: newId(), text })} />}
      {open === 'release' && (
        <div className="confirm">
          <p>{t('field.assigned.cannotMeans')}</p>
          <button type="button" className="primary" onClick={() => answer('cannot')}>
            {t('field.assigned.cannotSure')}
          </button>
        </div>
      )}
    </>
  );
}
