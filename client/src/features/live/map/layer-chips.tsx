import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import style from './map.module.css';

export const LAYERS = ['posts', 'places', 'plan'] as const;
export type Layer = (typeof LAYERS)[number];

interface Props {
  /** Those of which there is anything to draw. */
  available: readonly Layer[];
  shown: ReadonlySet<Layer>;
  onToggle(layer: Layer): void;
}

/** What of the plan is drawn under the day: little at first, because the day is what the map is for. */
export function LayerChips({ available, shown, onToggle }: Props): ReactNode {
  const t = useT();
  if (available.length === 0) return null;
  return (
    <div className={style.chips} role="group" aria-label={t('live.layers')}>
      {available.map((layer) => (
        <button key={layer} type="button" aria-pressed={shown.has(layer)} onClick={() => onToggle(layer)}>
          {t(`live.layers.${layer}`)}
        </button>
      ))}
    </div>
  );
}
