import type { ReactNode } from 'react';
import { useFormat, type When } from '../i18n';
import { useNow } from '../sync/hooks';

interface Props {
  at: When;
  /** Milliseconds after which it is shown as old. */
  staleAfterMs?: number;
}

/** How long ago something was, by the server's clock; the exact time in its title. */
export function Age({ at, staleAfterMs }: Props): ReactNode {
  const format = useFormat();
  const now = useNow();
  const stale = staleAfterMs !== undefined && now - new Date(at).getTime() > staleAfterMs;
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={format.timeExact(at)}
      style={stale ? { opacity: 0.65, fontStyle: 'italic' } : undefined}
    >
      {format.age(at, now)}
    </time>
  );
}
