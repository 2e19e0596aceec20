import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import { useT } from '../../i18n';
import { TimeInput } from '../../ui';
import type { PartProps } from './event-form';
import style from './phase-fields.module.css';

/** Start and end of each phase, on the event's own clock. */
export function PhaseFields({ draft, set }: PartProps): ReactNode {
  const t = useT();
  if (draft.phases.length === 0) return null;
  const change = (index: number, times: { startsAt?: string; endsAt?: string }): void =>
    set({ phases: draft.phases.map((phase, at) => (at === index ? { ...phase, ...times } : phase)) });
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('events.phases')}
      </Text>
      <Text size="xs" c="dimmed" mb={6}>
        {t('events.phases.hint')}
      </Text>
      <div className={style.rows}>
        <div className={style.row} aria-hidden="true">
          <span />
          <Text size="xs" c="dimmed">
            {t('events.opens')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('events.closes')}
          </Text>
        </div>
        {draft.phases.map(({ phase, startsAt, endsAt }, index) => (
          <div key={phase} className={style.row} role="group" aria-label={t(`domain.phase.${phase}`)}>
            <Text size="sm">{t(`domain.phase.${phase}`)}</Text>
            <TimeInput
              label={t('events.opens')}
              labelHidden
              timeZone={draft.timeZone}
              value={startsAt}
              onChange={(at) => at && change(index, { startsAt: at })}
            />
            <TimeInput
              label={t('events.closes')}
              labelHidden
              timeZone={draft.timeZone}
              value={endsAt}
              onChange={(at) => at && change(index, { endsAt: at })}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
