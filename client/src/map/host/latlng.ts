import L from 'leaflet';
import type { Position } from '@waypost/shared/geo';
import { round6 } from '@waypost/shared/geo';
import type { MapBounds } from '../things';

/** Leaflet says latitude first; everything else in the house says longitude first. Only this file turns them. */
export const toLatLng = ([lon, lat]: Position): L.LatLng => L.latLng(lat, lon);
export const toLatLngs = (points: readonly Position[]): L.LatLng[] => points.map(toLatLng);
/** Rounded to 11 cm: what a pointer puts down has no more truth in it. */
export const toPosition = ({ lat, lng }: L.LatLng): [number, number] => [round6(lng), round6(lat)];
export const toBounds = ([west, south, east, north]: MapBounds): L.LatLngBounds =>
  L.latLngBounds([south, west], [north, east]);
export const fromBounds = (bounds: L.LatLngBounds): MapBounds => [
  bounds.getWest(),
  bounds.getSouth(),
  bounds.getEast(),
  bounds.getNorth(),
];
