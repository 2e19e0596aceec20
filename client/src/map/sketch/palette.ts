import type { StreetClass } from '@waypost/shared/sketch';

/** Colours of the base map. Calm and pale, so that everything the plan draws on top stands out without shouting. */
export interface SketchPalette {
  land: string;
  water: string;
  park: string;
  plaza: string;
  building: string;
  buildingEdge: string;
  casing: string;
  street: Record<StreetClass, string>;
  text: string;
  textFaint: string;
  waterText: string;
  parkText: string;
  halo: string;
  sight: string;
  metro: string;
  metroText: string;
}

export const LIGHT: SketchPalette = {
  land: '#f2f1ed',
  water: '#c3d9e6',
  park: '#d9e7d2',
  plaza: '#e9e5da',
  building: '#e2dfd7',
  buildingEdge: '#d3cfc4',
  casing: '#dedbd2',
  street: { freeway: '#f4e6c8', avenue: '#ffffff', street: '#ffffff', lane: '#fbfaf8', walk: '#f6f1e4' },
  text: '#4c535c',
  textFaint: '#6f767f',
  waterText: '#41708c',
  parkText: '#4b7148',
  halo: 'rgba(248,247,244,.92)',
  sight: '#5c5347',
  metro: '#3f4650',
  metroText: '#ffffff',
};

export const DARK: SketchPalette = {
  land: '#1c2025',
  water: '#15293a',
  park: '#1f2c24',
  plaza: '#2a2b2b',
  building: '#282d34',
  buildingEdge: '#353b43',
  casing: '#14171b',
  street: { freeway: '#4a4230', avenue: '#3b424b', street: '#30363e', lane: '#2a3037', walk: '#34332f' },
  text: '#b4bcc6',
  textFaint: '#8d96a1',
  waterText: '#7fa9c6',
  parkText: '#86ac86',
  halo: 'rgba(24,28,33,.9)',
  sight: '#cfc4b0',
  metro: '#aab3bf',
  metroText: '#14171b',
};
