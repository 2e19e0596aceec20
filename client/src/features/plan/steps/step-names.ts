/** The steps of a plan, in the order in which one is made. */
export const STEP_NAMES = [
  'times',
  'route',
  'crowd',
  'places',
  'sectors',
  'posts',
  'people',
  'contingencies',
  'risks',
  'paperwork',
  'partners',
  'pack',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** The steps whose things are on the map; the others are screens of their own. */
export const STEP_OF_KIND: Readonly<Record<string, StepName>> = {
  route: 'route',
  checkpoint: 'route',
  crowd_plan: 'crowd',
  pinch: 'route',
  place: 'places',
  sector: 'sectors',
  post: 'posts',
};
