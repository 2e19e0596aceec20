import { createContext, useContext } from 'react';
import type L from 'leaflet';

export const MapContext = createContext<L.Map | undefined>(undefined);

/** The Leaflet map of the surrounding host; only code inside `client/src/map` may ask for it. */
export function useLeaflet(): L.Map {
  const map = useContext(MapContext);
  if (!map) throw new Error('used outside a MapHost');
  return map;
}
