import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../../../i18n';
import type { LiveWords } from '../parts/use-live-words';
import style from './inspector.module.css';
import type { Handle } from './use-handle';

interface Props {
  handledBy: string | undefined;
  handle: Handle;
  words: LiveWords;
}

/** Which controller has it, so that two do not do the same. */
export function HandlingLine({ handledBy, handle, words }: Props): ReactNode {
  const t = useT();
  const who = handledBy && !handle.mine ? words.person(handledBy) : undefined;
  return (
    <p className={style.handling} data-other={who !== undefined || undefined} role="status">
      <span>
        {who
          ? t('live.handling.other', { who })
          : t(handle.mine ? 'live.handling.mine' : 'live.handling.nobody')}
      </span>
      <Button size="compact-xs" variant="default" onClick={handle.run}>
        {handle.label}
      </Button>
    </p>
  );
}
