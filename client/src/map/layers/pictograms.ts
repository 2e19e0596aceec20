import type { PlaceType } from '@waypost/shared/event';

/**
 * Our own pictograms on a grid of 16, drawn with strokes so that they stay legible at 14 px. A place is told by its
 * drawing, never by its colour alone.
 */
const STROKES: Record<PlaceType, string> = {
  assembly:
    '<path d="M8 2v3.5M8 14v-3.5M2 8h3.5M14 8h-3.5M4 4l2 2M12 4l-2 2M4 12l2-2M12 12l-2-2"/><circle cx="8" cy="8" r="1.4"/>',
  dispersal:
    '<circle cx="8" cy="8" r="1.4"/><path d="M8 5V1.5m0 0L6.5 3M8 1.5 9.5 3M8 11v3.5m0 0L6.5 13M8 14.5 9.5 13M5 8H1.5m0 0L3 6.5M1.5 8 3 9.5M11 8h3.5m0 0L13 6.5M14.5 8 13 9.5"/>',
  rally: '<path d="M3 7.5v2h2l5 3v-9l-5 3H3zM12 6a3 3 0 0 1 0 5M5.5 10l.8 3.5"/>',
  staging: '<path d="M4 14V2.5l8 2.5-8 2.5"/><path d="M2.5 14h6"/>',
  first_aid: '<path d="M8 3v10M3 8h10" stroke-width="3"/>',
  aed: '<path d="M8 13.5S2.5 10 2.5 6.3A2.8 2.8 0 0 1 8 5a2.8 2.8 0 0 1 5.5 1.3C13.5 10 8 13.5 8 13.5z"/><path d="M8.8 5.5 6.8 8.5h2.4L7.5 11"/>',
  hospital: '<path d="M4.5 2.5v11M11.5 2.5v11M4.5 8h7" stroke-width="2.2"/>',
  water:
    '<path d="M8 2s4.2 4.6 4.2 7.6A4.2 4.2 0 0 1 8 13.8a4.2 4.2 0 0 1-4.2-4.2C3.8 6.6 8 2 8 2z"/><path d="M6 10a2 2 0 0 0 1.6 1.9"/>',
  toilets:
    '<circle cx="4.7" cy="3.3" r="1.3"/><circle cx="11.3" cy="3.3" r="1.3"/><path d="M4.7 6v7.5M3 6.5h3.4v4M11.3 6l-2 4.5h4zM10.5 10.5v3M12.2 10.5v3M8 2.5v11"/>',
  parking: '<path d="M5.5 13.5v-11h3.2a3.2 3.2 0 0 1 0 6.4H5.5" stroke-width="2"/>',
  welfare:
    '<path d="M2.5 9.5 5 8c1-.6 1.8-.3 2.6.5l1.4 1.2M2.5 13l3-.5 4 .8 4-3.3c-.8-1-1.8-.6-2.7 0L9 11.2"/><path d="M9.8 6.8S7.3 5.3 7.3 3.6a1.4 1.4 0 0 1 2.5-.7 1.4 1.4 0 0 1 2.5.7c0 1.7-2.5 3.2-2.5 3.2z"/>',
  transit:
    '<rect x="3.5" y="2.5" width="9" height="9" rx="2"/><path d="M3.5 7.5h9M6 13.8l.8-2.3M10 13.8l-.8-2.3M5.8 9.6h.01M10.2 9.6h.01"/>',
  control:
    '<path d="M8 7.5V14M5.5 14h5"/><circle cx="8" cy="6" r="1.3"/><path d="M5 9a4.2 4.2 0 0 1 0-6M11 9a4.2 4.2 0 0 0 0-6M3 11a7 7 0 0 1 0-10M13 11a7 7 0 0 0 0-10"/>',
  shelter: '<path d="M2 8 8 2.5 14 8M4 6.8v6.7h8V6.8"/>',
  exit: '<path d="M9 2.5H3.5v11H9M7 8h7m0 0-2.5-2.5M14 8l-2.5 2.5"/>',
  closure: '<circle cx="8" cy="8" r="5.5"/><path d="M4.5 8h7" stroke-width="2.2"/>',
  worship: '<path d="M8 1.5v3M6.5 3h3M3 13.5V8l5-3.5L13 8v5.5zM8 13.5v-3"/>',
  clinic: '<rect x="2.5" y="3" width="11" height="10.5" rx="1.5"/><path d="M8 5.5v5.5M5.2 8.2h5.6"/>',
  school: '<path d="M1.5 6 8 3l6.5 3L8 9zM4.5 7.5v3.7c2 1.7 5 1.7 7 0V7.5M14.5 6v4"/>',
};

const svg = (inner: string): string =>
  `<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${inner}</svg>`;

export const placePictogram = (type: PlaceType): string => svg(STROKES[type]);

export const PINCH_PICTOGRAM = svg(
  '<path d="M3 3h10M3 13h10M4 3c0 3 3 3.5 3 5s-3 2-3 5M12 3c0 3-3 3.5-3 5s3 2 3 5"/>',
);
export const MOVES_PICTOGRAM = svg('<path d="M3 8h9m0 0L9 5m3 3-3 3"/>');
