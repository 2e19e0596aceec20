import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { useHold } from './use-hold';

/** The ring is a circle of radius 46 in a box of 100. */
const RING_LENGTH = 2 * Math.PI * 46;

export function HoldButton({ onHeld }: { onHeld(): void }): ReactNode {
  const t = useT();
  const { state, handlers } = useHold(onHeld);
  return (
    <button
      type="button"
      className="big-button sos"
      data-hold={state}
      aria-describedby="sos-hint"
      {...handlers}
    >
      <svg className="ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-track" cx="50" cy="50" r="46" />
        <circle
          className="ring-fill"
          cx="50"
          cy="50"
          r="46"
          strokeDasharray={RING_LENGTH}
          strokeDashoffset={RING_LENGTH}
        />
        <text x="50" y="58" textAnchor="middle">
          {t('field.sos.short')}
        </text>
      </svg>
      <span className="big-label" id="sos-hint">
        {t(`field.sos.hold.${state}`)}
      </span>
    </button>
  );
}
