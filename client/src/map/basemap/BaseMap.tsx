import L from 'leaflet';
import { useEffect, useRef } from 'react';
import { useLeaflet } from '../host/context';
import type { BasemapSource, Ground } from './pick';
import { sketchLayer } from './sketch-layer';

interface Props {
  ground: Ground;
  source: BasemapSource;
  dark: boolean;
  onFail(ground: Ground): void;
}

/** Tiles that fail in a row before the map stops hoping: one can be missing on any server. */
const FAILURES_MOST = 4;

/** Puts the chosen ground under everything else, and says so when it cannot. */
export function BaseMap({ ground, source, dark, onFail }: Props): null {
  const map = useLeaflet();
  const fail = useRef(onFail);
  fail.current = onFail;
  const { archiveUrl, tileUrl } = source;

  useEffect(() => {
    if (ground === 'sketch') return put(map, sketchLayer(dark));
    if (ground === 'tiles' && tileUrl)
      return put(
        map,
        tileLayer(tileUrl, () => fail.current('tiles')),
      );
    if (ground !== 'archive' || !archiveUrl) return undefined;
    return putWhenLoaded(map, archiveUrl, dark, () => fail.current('archive'));
  }, [map, ground, dark, archiveUrl, tileUrl]);
  return null;
}

function put(map: L.Map, layer: L.Layer): () => void {
  layer.addTo(map);
  if (layer instanceof L.GridLayer) layer.bringToBack();
  return () => void layer.remove();
}

function tileLayer(url: string, onFail: () => void): L.TileLayer {
  let failures = 0;
  return L.tileLayer(url, {
    maxZoom: 20,
    maxNativeZoom: 19,
    className: 'wp-tiles',
    crossOrigin: 'anonymous',
    referrerPolicy: 'strict-origin-when-cross-origin',
  })
    .on('tileload', () => (failures = 0))
    .on('tileerror', () => {
      failures += 1;
      if (failures === FAILURES_MOST) onFail();
    });
}

/** The reader of archives is 35 kB: only those who have an archive load it. The sketch shows until it is there. */
function putWhenLoaded(map: L.Map, url: string, dark: boolean, onFail: () => void): () => void {
  let wanted = true;
  let remove = put(map, sketchLayer(dark));
  void import('./archive').then(
    ({ archiveLayer }) => {
      if (!wanted) return;
      const layer = archiveLayer(url, dark, onFail);
      const removeSketch = remove;
      remove = put(map, layer);
      removeSketch();
    },
    () => wanted && onFail(),
  );
  return () => {
    wanted = false;
    remove();
  };
}
