import { useState, type ReactNode } from 'react';
import { bearing, distance, type Position } from '@waypost/shared/geo';
import { useFormat, useT } from '../../i18n';
import { locate, useWhere } from '../position/location';
import { Icon } from './icon';

const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** Older than this, a direction may point back to where the marshal came from. */
const STALE_MS = 5 * 60_000;

/** How far it is and which way, from the last position this phone found; or a button that looks it up once. */
export function Way({ to }: { to: Position }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { fix, permission } = useWhere();
  const [failed, setFailed] = useState(false);
  if (permission === 'denied') return <p className="hint">{t('field.way.denied')}</p>;
  if (!fix || Date.now() - fix.takenAtMs > STALE_MS) {
    const look = async (): Promise<void> => setFailed(!(await locate({ exact: true })));
    return (
      <button type="button" className="quiet" onClick={() => void look()}>
        <Icon name="locate" />
        <span>{failed ? t('field.way.failed') : t('field.way.ask')}</span>
      </button>
    );
  }
  const degrees = bearing(fix.at, to);
  const metres = distance(fix.at, to);
  if (metres <= Math.max(20, fix.accuracyM))
    return <p className="way">{t('field.way.here', { accuracy: format.distance(fix.accuracyM) })}</p>;
  return (
    <p className="way">
      <Icon name="arrow" turn={Math.round(degrees)} />
      <span>
        {t('field.way.is', {
          distance: format.distance(metres),
          direction: t(`field.compass.${COMPASS[Math.round(degrees / 45) % 8]!}`),
        })}
      </span>
      <span className="hint">
        {t('field.way.found', {
          age: format.age(fix.takenAtMs, Date.now()),
          accuracy: format.distance(fix.accuracyM),
        })}
      </span>
    </p>
  );
}
