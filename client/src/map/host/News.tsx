import { useEffect, useState, type ReactNode } from 'react';
import type { MapNews } from '../things';
import { useLeaflet } from './context';
import { toLatLng } from './latlng';

/** At most this many buttons: more would cover the map they announce. */
const SHOWN = 4;

/** Things that happened out of view, as buttons at the map's edge; pressing one is the only way it moves the map. */
export function News({
  news,
  words,
}: {
  news: readonly MapNews[];
  words: (text: string) => string;
}): ReactNode {
  const map = useLeaflet();
  const [, moved] = useState(0);
  useEffect(() => {
    const tell = (): void => moved((count) => count + 1);
    map.on('moveend', tell);
    return () => void map.off('moveend', tell);
  }, [map]);
  const outside = news.filter(({ at }) => !map.getBounds().contains(toLatLng(at)));
  if (!outside.length) return null;
  return (
    <ul className="wp-map-news" aria-live="polite">
      {outside.slice(-SHOWN).map(({ id, at, text, priority }) => (
        <li key={id}>
          <button
            type="button"
            className={priority ? `wp-news-p${priority}` : ''}
            onClick={() => map.setView(toLatLng(at), Math.max(map.getZoom(), 16))}
          >
            <span aria-hidden="true" style={{ rotate: `${bearingOf(map.getCenter(), at)}rad` }}>
              ↑
            </span>
            {words(text)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Radians clockwise from north on the screen, towards something outside it. */
function bearingOf(centre: { lat: number; lng: number }, [lon, lat]: readonly [number, number]): number {
  return Math.atan2((lon - centre.lng) * Math.cos((lat * Math.PI) / 180), lat - centre.lat);
}
