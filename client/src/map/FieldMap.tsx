import { useState, type ReactNode } from 'react';
import type { Position } from '@waypost/shared/geo';
import { BaseMap } from './basemap/BaseMap';
import type { BasemapSource } from './basemap/pick';
import { useCredit } from './basemap/use-credit';
import { useGround } from './basemap/use-ground';
import { Fit } from './host/Fit';
import { MapHost, type MapWords } from './host/MapHost';
import { Things } from './host/Things';
import type { MapTheme } from './host/theme';
import type { MapFit, MapThings, ThingRef } from './things';

export interface FieldMapProps {
  /** The phone has its own small catalogue, so its words come from there. */
  words: MapWords;
  things: MapThings;
  theme: MapTheme;
  selected?: ThingRef | undefined;
  onSelect?: ((ref: ThingRef | undefined) => void) | undefined;
  fit?: MapFit | undefined;
  basemap?: BasemapSource | undefined;
  centre?: Position | undefined;
  zoom?: number;
}

const NO_SOURCE: BasemapSource = { attribution: '' };

/** The phone's map: no tools, no chooser. Loaded by itself, after the first screen is there. */
export function FieldMap({
  words,
  things,
  theme,
  selected,
  onSelect,
  fit,
  basemap = NO_SOURCE,
  centre,
  zoom = 17,
}: FieldMapProps): ReactNode {
  const used = useGround(basemap);
  const credit = useCredit(used.ground, basemap);
  // A finger cannot hover: where the screen does not care what is touched, the map itself shows its name.
  const [touched, setTouched] = useState<ThingRef>();
  return (
    <MapHost theme={theme} words={words} zoom={zoom} {...(centre ? { centre } : {})}>
      <BaseMap ground={used.ground} source={basemap} dark={theme === 'dark'} onFail={used.fail} />
      <Things
        things={things}
        selected={selected ?? touched}
        theme={theme}
        quiet={false}
        onSelect={onSelect ?? setTouched}
      />
      <Fit fit={fit} />
      {used.ground !== 'sketch' && <div className="wp-map-credit">{credit}</div>}
    </MapHost>
  );
}
