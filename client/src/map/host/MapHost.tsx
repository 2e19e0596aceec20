import 'leaflet/dist/leaflet.css';
import './map.css';
import '../layers/shapes.css';
import '../layers/marks.css';
import '../layers/mark-faces.css';
import '../layers/review.css';
import '../tools/tools.css';
import type L from 'leaflet';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Position } from '@waypost/shared/geo';
import { MapContext } from './context';
import { createMap, NOWHERE } from './create-map';

/** What the host itself says; handed in so that the phone needs no texts but its own. */
export interface MapWords {
  /** Names the map for a screen reader, and how to use it with keys. */
  map: string;
  zoomIn: string;
  zoomOut: string;
}

export interface MapHostProps {
  words: MapWords;
  /** Where it opens; later changes move nothing. */
  centre?: Position;
  zoom?: number;
  /** Light or dark; sun is light with stronger marks. */
  theme: 'light' | 'dark' | 'sun';
  /** No zoom buttons. */
  still?: boolean;
  children?: ReactNode;
}

/** A Leaflet map in its own stacking context, with what belongs on it as children. */
export function MapHost({ words, centre, zoom = 15, theme, still, children }: MapHostProps): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const opening = useRef({ centre, zoom });
  const [map, setMap] = useState<L.Map>();

  useEffect(() => {
    if (!holder.current) return;
    const made = createMap(holder.current, opening.current.centre ?? NOWHERE, opening.current.zoom);
    setMap(made);
    // Without `pan: false` a panel that opens beside the map would shift the ground by half its width.
    const watch = new ResizeObserver(() => made.invalidateSize({ animate: false, pan: false }));
    watch.observe(holder.current);
    return () => {
      watch.disconnect();
      setMap(undefined);
      made.remove();
    };
  }, []);

  useEffect(() => trackZoom(map), [map]);

  return (
    <div className="wp-map" data-theme={theme}>
      <div ref={holder} className="wp-map-canvas" role="application" aria-label={words.map} />
      {map && (
        <MapContext value={map}>
          {children}
          {!still && <Zoom map={map} words={words} />}
        </MapContext>
      )}
    </div>
  );
}

function Zoom({ map, words }: { map: L.Map; words: MapWords }): ReactNode {
  return (
    <div className="wp-map-zoom">
      <button type="button" onClick={() => map.zoomIn()} aria-label={words.zoomIn} title={words.zoomIn}>
        +
      </button>
      <button type="button" onClick={() => map.zoomOut()} aria-label={words.zoomOut} title={words.zoomOut}>
        −
      </button>
    </div>
  );
}

/** Lets the style sheet show fewer words from afar, without a line of script per marker. */
function trackZoom(map: L.Map | undefined): (() => void) | undefined {
  if (!map) return undefined;
  const tell = (): void => {
    const zoom = map.getZoom();
    map.getContainer().dataset.far = zoom < 15 ? 'very' : zoom < 16 ? 'yes' : 'no';
  };
  tell();
  map.on('zoomend', tell);
  return () => void map.off('zoomend', tell);
}
