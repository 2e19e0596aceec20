import { useEffect, useRef } from 'react';
import type { MapFit } from '../things';
import { useLeaflet } from './context';
import { toBounds, toLatLng } from './latlng';

/** Obeys each `key` once: the map then belongs to whoever holds the mouse. */
export function Fit({ fit }: { fit: MapFit | undefined }): null {
  const map = useLeaflet();
  const done = useRef<string>(undefined);
  useEffect(() => {
    if (!fit || done.current === fit.key) return;
    // A panel that opened in the same moment has changed the map's size.
    map.invalidateSize({ animate: false, pan: false });
    const first = done.current === undefined;
    done.current = fit.key;
    const animate = !first;
    if (fit.bounds)
      map.fitBounds(toBounds(fit.bounds), { padding: [48, 48], maxZoom: fit.zoom ?? 18, animate });
    else if (fit.centre)
      map.setView(toLatLng(fit.centre), fit.zoom ?? Math.max(map.getZoom(), 17), { animate });
  }, [map, fit]);
  return null;
}
