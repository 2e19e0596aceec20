import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n';

interface Props {
  busy: boolean;
  onCode(code: string): void;
}

export function CodeForm({ busy, onCode }: Props): ReactNode {
  const t = useT();
  const [code, setCode] = useState('');
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim()) onCode(code.trim());
      }}
    >
      <p>{t('field.join.how')}</p>
      <label htmlFor="code">{t('field.join.code')}</label>
      <input
        id="code"
        className="code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <button type="submit" className="primary" disabled={busy || !code.trim()}>
        {t(busy ? 'field.join.looking' : 'field.join.look')}
      </button>
    </form>
  );
}
