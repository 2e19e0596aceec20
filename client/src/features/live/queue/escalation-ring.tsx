import type { ReactNode } from 'react';
import { useFormat, useT } from '../../../i18n';
import { useNow } from '../../../sync/hooks';
import { escalationOf } from '../model/escalation';
import type { SeenIncident } from '../model/seen';
import style from './queue.module.css';

const RADIUS = 8;
const AROUND = 2 * Math.PI * RADIUS;

/** How much of the time for the next step is gone: a ring that fills, then a mark that says late. */
export function EscalationRing({ data }: { data: SeenIncident }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const running = escalationOf(data, now);
  if (!running) return <span className={style.ring} />;
  const { step, used, late, dueAt } = running;
  const label = t(late ? 'live.due.late' : 'live.due.in', {
    step: t(`live.due.${step}`),
    time: format.duration(Math.abs(dueAt - now)),
  });
  return (
    <span
      className={style.ring}
      title={label}
      data-late={late || undefined}
      data-soon={(!late && used > 0.66) || undefined}
    >
      <svg viewBox="0 0 20 20" width={20} height={20} role="img" aria-label={label}>
        <circle cx="10" cy="10" r={RADIUS} className={style.track} />
        <circle
          cx="10"
          cy="10"
          r={RADIUS}
          className={style.gone}
          strokeDasharray={`${Math.min(1, used) * AROUND} ${AROUND}`}
          transform="rotate(-90 10 10)"
        />
        {late && <path d="M10 5.5v5.500M10 13.800v.4" className={style.bang} />}
      </svg>
    </span>
  );
}
