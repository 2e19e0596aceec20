import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useT } from '../../i18n';
import type { Answer, Problem } from '../../platform/api';
import type { Account } from '../../platform/endpoints';
import { ProblemNotice } from '../../ui';

export interface Credentials {
  name: string;
  email: string;
  password: string;
}

interface Props {
  /** A new account asks for a name and a password that is long enough. */
  fresh: boolean;
  action: string;
  send: (credentials: Credentials) => Answer<Account>;
  onDone: () => void;
}

/** The bound of the server's own check: told before sending, not after. */
const PASSWORD_LEAST = 10;

export function CredentialsForm({ fresh, action, send, onDone }: Props): ReactNode {
  const t = useT();
  const [credentials, setCredentials] = useState<Credentials>({ name: '', email: '', password: '' });
  const [problem, setProblem] = useState<Problem>();
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const set = (field: keyof Credentials) => (event: FormEvent<HTMLInputElement>) =>
    setCredentials({ ...credentials, [field]: event.currentTarget.value });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const tooShort = fresh && credentials.password.length < PASSWORD_LEAST;
    setShort(tooShort);
    if (tooShort) return;
    setBusy(true);
    const answer = await send(credentials);
    setBusy(false);
    if (answer.ok) onDone();
    else setProblem(answer.error);
  };
  const fieldNames = { email: t('access.email'), password: t('access.password'), name: t('access.name') };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <ProblemNotice problem={problem} fieldNames={fieldNames} />}
        {fresh && (
          <TextInput
            label={t('access.name')}
            autoComplete="name"
            required
            maxLength={120}
            value={credentials.name}
            onChange={set('name')}
          />
        )}
        <TextInput
          label={t('access.email')}
          type="email"
          autoComplete="username"
          required
          value={credentials.email}
          onChange={set('email')}
        />
        <PasswordInput
          label={t('access.password')}
          autoComplete={fresh ? 'new-password' : 'current-password'}
          required
          description={fresh ? t('access.password.hint') : undefined}
          error={short ? t('access.password.short') : undefined}
          value={credentials.password}
          onChange={set('password')}
        />
        <Button type="submit" loading={busy}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
