import type { ReactNode } from 'react';
import { ActionIcon, Tooltip } from '@mantine/core';
import { useFormat, useT } from '../../../i18n';
import type { Alarm } from './use-alarm';
import style from './alarm.module.css';

/** Sound on or off; when there is none, the reason stands beside the button. */
export function SoundButton({ alarm: { sound, toggle } }: { alarm: Alarm }): ReactNode {
  const t = useT();
  const format = useFormat();
  const label = t(sound.on ? 'live.sound.mute' : 'live.sound.unmute');
  const why = sound.on
    ? undefined
    : sound.why === 'muted'
      ? t('live.sound.muted', { time: format.time(sound.since) })
      : t('live.sound.blocked');
  return (
    <span className={style.sound}>
      {why && (
        <span className={style.why} role="status">
          {why}
        </span>
      )}
      <Tooltip label={label}>
        <ActionIcon onClick={toggle} aria-label={label} aria-pressed={sound.on}>
          <svg
            width="18"
            height="18"
            viewBox="0 0 20 20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            <path d="M3 8v4h3l4 3.500v-11L6 8Z" />
            <path
              d={sound.on ? 'M13 7.500a3.5 3.5 0 0 1 0 5M15.3 5a7 7 0 0 1 0 10' : 'M13 8l4 4M17 8l-4 4'}
            />
          </svg>
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
