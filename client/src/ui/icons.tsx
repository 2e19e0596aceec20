import type { ReactNode } from 'react';

/** Our own strokes on a grid of 20: a word stands beside each, or the button carries a label. */
const PATHS = {
  plan: 'M3 15 7 7l4 4 5-7M3 15h.01M16 4h.01',
  live: 'M10 10h.01M6.5 13.5a5 5 0 0 1 0-7M13.5 6.5a5 5 0 0 1 0 7M4 16A8.5 8.5 0 0 1 4 4M16 4a8.5 8.5 0 0 1 0 12',
  people:
    'M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3.5 2.4-5.5 5.5-5.5S13 13.5 13 17M13 3.400a3 3 0 0 1 0 5.300M15 12c2 .6 3 2.4 3 5',
  sharing:
    'M14 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM5.5 12.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM14 18a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM7.7 8.800l4.1-2.700M7.7 11.200l4.1 2.7',
  review: 'M3 3h7v14H3zM10 5h7v10h-7M12.5 9.500l1.5 1.500 3-3.500',
  pin: 'M10 18s5.5-6.2 5.5-10.200a5.5 5.5 0 0 0-11 0C4.5 11.8 10 18 10 18ZM10 9.500h.01',
  log: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h4',
  paperwork: 'M5 2h7l4 4v12H5zM12 2v4h4M8 10h5M8 13h5',
  messages: 'M3 4h14v10H8l-4 3v-3H3z',
  settings:
    'M10 12.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 2v2.500M10 15.500V18M2 10h2.500M15.5 10H18M4.3 4.3 6.1 6.100M13.9 13.900l1.8 1.800M15.7 4.300l-1.8 1.800M6.1 13.900l-1.8 1.8',
  globe:
    'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM2.5 10h15M10 2.500c2.2 2 3.3 4.6 3.3 7.500s-1.1 5.5-3.3 7.500c-2.2-2-3.3-4.6-3.3-7.500S7.8 4.5 10 2.500Z',
  sun: 'M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.500v2M10 16.500v2M1.5 10h2M16.5 10h2M4 4l1.4 1.400M14.6 14.6 16 16M16 4l-1.4 1.400M5.4 14.6 4 16',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z',
  account: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3 18c0-4 3-6 7-6s7 2 7 6',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4.5 4.5',
  plus: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5 8 15l8-10',
  warning: 'M10 3 18 17H2ZM10 8v4M10 14.500h.01',
  copy: 'M7 7h9v10H7zM13 4V3H4v10h1',
  trash: 'M3 5h14M8 5V3h4v2M5 5l1 12h8l1-12M8.5 8.500v5M11.5 8.500v5',
  edit: 'M4 16l1-4 8.5-8.5 3 3L8 15z',
  upload: 'M10 13V3M6 7l4-4 4 4M3 13v4h14v-4',
  download: 'M10 3v10M6 9l4 4 4-4M3 13v4h14v-4',
  link: 'M8.5 11.500l3-3M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H8a4.5 4.5 0 0 0 0 9h4M16 8l-4-4M16 8l-4 4',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  chevron: 'M5 8l5 5 5-5',
  pause: 'M7 4v12M13 4v12',
  back: 'M12 4 6 10l6 6',
  clock: 'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 6v4.500l3 1.8',
  offline:
    'M2 7.500a12 12 0 0 1 4-2.400M18 7.500a12 12 0 0 0-7.5-3.400M5 11a8 8 0 0 1 3-1.800M10 16h.01M3 3l14 14',
  phone: 'M6 2h8v16H6zM9 15.500h2',
  grip: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  ring: 'M10 16.500a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  contingency: 'M10 17V11M10 11 4 4M10 11l6-7M4 8V4h4M12 4h4v4',
  risk: 'M3 3h14v14H3zM3 7.700h14M3 12.300h14M7.7 3v14M12.3 3v14',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  play: 'M6 4l10 6-10 6z',
  tasks: 'M3 5l1.5 1.500L7 4M3 11l1.5 1.500L7 10M3.5 16.500h2.500M10 5h7M10 11h7M10 16.500h7',
  megaphone: 'M3 8v4h2.500l7 3.500v-11L5.5 8zM15.5 7.500a4 4 0 0 1 0 5M6.500 12.500l.8 4h2l-.7-3',
  roll: 'M8 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3.500 2.4-5.500 6-5.500M11 14.500l2.5 2.500 4.500-5',
  march: 'M8 10h9M13 6l4 4-4 4M3 6h5M3 14h5M3 10h1',
  coverage: 'M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11.5 14h5M14 11.500v5',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  unlock: 'M5 9h10v8H5zM7 9V5.500a3 3 0 0 1 5.800-1',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  /** Side in pixels. */
  size?: number;
}

export const Icon = ({ name, size = 20 }: Props): ReactNode => (
  <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
    <path
      d={PATHS[name]}
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
