import type { ReactNode } from 'react';

/** Drawn on a grid of 24, in strokes of 2, in the colour of the text beside it. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  report: 'M12 4v10M12 19h.01M12 2.5L22 20.5H2z',
  flag: 'M5 21V4M5 5h12l-2.5 4L17 13H5',
  check: 'M4 12.5l5.5 5.5L20 7',
  messages: 'M4 5h16v11H10l-5 4v-4H4z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  arrow: 'M12 20V4M5.5 10.5L12 4l6.5 6.5',
  place: 'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  locate: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v4M12 18v4M2 12h4M18 12h4',
  cloudOff: 'M3 3l18 18M8 7.5A6 6 0 0 1 18.5 11 4 4 0 0 1 20 18M15 19H7a4.5 4.5 0 0 1-1.5-8.7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  next: 'M9 5l7 7-7 7',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration only: what it means is always said in words beside it or on its button. */
export function Icon({ name, turn }: { name: IconName; turn?: number }): ReactNode {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={turn === undefined ? undefined : { rotate: `${turn}deg` }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
