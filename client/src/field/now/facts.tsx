import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMine } from '../mine';
import { useNextCheckIn } from './use-check-in';

/** What is going on, who leads, and when to say "all safe" next. */
export function Facts(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { event, phase, leader } = useMine();
  const stage = phase && t(`domain.phase.${phase.phase}`);
  return (
    <dl className="facts">
      <div>
        <dt>{t('field.now.phase')}</dt>
        <dd>
          {event?.state === 'live' && stage
            ? t('field.now.phaseUntil', { phase: stage, time: format.time(phase.endsAt) })
            : t(`domain.event_state.${event?.state ?? 'planning'}`)}
        </dd>
      </div>
      <CheckInFact />
      <div>
        <dt>{t('field.now.leader')}</dt>
        <dd>
          {leader
            ? t('field.now.leaderIs', { callSign: leader.callSign, role: t(`domain.role.${leader.role}`) })
            : t('field.now.control')}
        </dd>
      </div>
    </dl>
  );
}

function CheckInFact(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { nowMs } = useMine();
  const dueAt = useNextCheckIn();
  if (dueAt === undefined) return undefined;
  const late = dueAt <= nowMs;
  return (
    <div data-late={late || undefined}>
      <dt>{t('field.now.checkIn')}</dt>
      <dd>
        {late
          ? t('field.now.checkInLate', { time: format.time(dueAt) })
          : t('field.now.checkInAt', {
              time: format.time(dueAt),
              minutes: Math.max(1, Math.round((dueAt - nowMs) / 60_000)),
            })}
      </dd>
    </div>
  );
}
