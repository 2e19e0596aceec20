import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { offered, type BasemapSource, type GroundChoice } from './pick';
import type { UsedGround } from './use-ground';

/** A button in the map's corner that opens the list of grounds. */
export function GroundChooser({ source, used }: { source: BasemapSource; used: UsedGround }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const group = useId();
  useEffect(() => (open ? closeOutside(box.current, () => setOpen(false)) : undefined), [open]);
  const grounds = offered(source);
  if (grounds.length < 2) return null;
  const choices: GroundChoice[] = ['automatic', ...grounds];
  return (
    <div className="wp-map-ground" ref={box} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('map.ground')}: {t(`map.ground.${used.ground}`)}
      </button>
      {open && (
        <fieldset>
          <legend>{t('map.ground')}</legend>
          {choices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={group}
                checked={used.choice === choice}
                onChange={() => used.choose(choice)}
              />
              {t(`map.ground.${choice}`)}
            </label>
          ))}
          {used.choice !== 'automatic' && used.choice !== used.ground && <p>{t('map.ground.failed')}</p>}
        </fieldset>
      )}
    </div>
  );
}

function closeOutside(box: HTMLElement | null, close: () => void): () => void {
  const listen = ({ target }: PointerEvent): void => {
    if (!(target instanceof Node) || !box?.contains(target)) close();
  };
  document.addEventListener('pointerdown', listen);
  return () => document.removeEventListener('pointerdown', listen);
}
