import { useId, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';

const QUICK = ['needHelp', 'nothingHere'] as const;

/** A few words to control: one tap for the usual ones, or typed. */
export function NoteForm({ onSay }: { onSay(text: string): void }): ReactNode {
  const t = useT();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSay(text.trim());
      }}
    >
      <div className="actions">
        {QUICK.map((word) => (
          <button
            key={word}
            type="button"
            className="quiet"
            onClick={() => onSay(t(`field.assigned.${word}`))}
          >
            {t(`field.assigned.${word}`)}
          </button>
        ))}
      </div>
      <label htmlFor={id}>{t('field.report.words')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="hint">{t('field.report.noNames')}</p>
      <button type="submit" className="primary" disabled={!text.trim()}>
        {t('field.report.sendWords')}
      </button>
    </form>
  );
}
