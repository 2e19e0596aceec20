import { useId, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { useOutbox, useSend } from '../../sync/hooks';
import type { MyReport } from './report-state';

/** Words can follow a report at leisure: they are a command of their own and never hold the report up. */
export function DescribeForm({ report }: { report: MyReport }): ReactNode {
  const t = useT();
  const send = useSend();
  const id = useId();
  const [text, setText] = useState(report.text ?? '');
  const [said, setSaid] = useState(report.text);
  const waits = useOutbox().some(
    ({ name, payload, state }) =>
      name === 'incident.describe' &&
      (payload as { id: string }).id === report.id &&
      (state === 'kept' || state === 'sending'),
  );
  const words = text.trim();
  const fresh = words !== '' && words !== said;
  const submit = (): void => {
    if (!fresh) return;
    setSaid(words);
    void send('incident.describe', { id: report.id, text: words });
  };
  return (
    <form
      className="card words"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{t('field.report.words')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p className="hint" id={`${id}-hint`} role="status">
        {said && !fresh
          ? t(waits ? 'field.report.wordsKept' : 'field.report.wordsSent')
          : t('field.report.noNames')}
      </p>
      {fresh && (
        <button type="submit" className="primary">
          {t('field.report.sendWords')}
        </button>
      )}
    </form>
  );
}
