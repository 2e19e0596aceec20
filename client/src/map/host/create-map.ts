import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import { toLatLng } from './latlng';

/** Stacking order above the base map; markers within a pane order by latitude as Leaflet does. */
export const PANES = {
  sector: 410,
  ghost: 412,
  casing: 415,
  route: 420,
  crowd: 425,
  pinch: 430,
  place: 610,
  checkpoint: 615,
  post: 620,
  marshal: 625,
  progress: 630,
  finding: 635,
  incident: 640,
  pin: 645,
  tool: 650,
} as const;
export type PaneName = keyof typeof PANES;

/** Freedom Plaza: where a map opens that has been told nothing. */
export const NOWHERE: Position = [-77.0305, 38.8955];

export function createMap(holder: HTMLElement, centre: Position, zoom: number): L.Map {
  const map = L.map(holder, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 3,
    maxZoom: 20,
    // Quarter levels: with whole ones a route that just misses a level opens at half the width it could have.
    zoomSnap: 0.25,
    // Half of Leaflet's steps: two notches of a wheel for one level, so that nobody overshoots.
    wheelPxPerZoomLevel: 110,
    keyboardPanDelta: 90,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fadeAnimation: false,
  });
  for (const [name, order] of Object.entries(PANES)) map.createPane(name).style.zIndex = String(order);
  map.getPane('marshal')!.style.pointerEvents = 'none';
  return map.setView(toLatLng(centre), zoom);
}
