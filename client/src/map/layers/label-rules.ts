import type { Side } from './declutter';

/** What a mark's words may claim of the map. */
export interface LabelRule {
  /** Who is given a place first: 0 is for what is chosen or under the pointer. */
  rank: number;
  /** Not shown further out than this, unless it is chosen, under the pointer or focused. */
  fromZoom: number;
  /** Pixels from the point to where words may begin. */
  reach: number;
  sides: readonly Side[];
  /** The mark is never covered by another's words. */
  firm?: boolean;
  /** Its own words rather stay away than cover a mark. */
  shy?: boolean;
}

const AROUND: readonly Side[] = [
  'right',
  'left',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
  'above',
  'below',
];
/** A checkpoint is on the route, and posts stand to the right of it: its code rather goes to the left. */
const LEFT_FIRST: readonly Side[] = [
  'left',
  'right',
  'above-left',
  'below-left',
  'above-right',
  'below-right',
  'above',
  'below',
];
const UPRIGHT: readonly Side[] = [
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
  'right',
  'left',
];

export const INCIDENT_LABEL: LabelRule = { rank: 1, fromZoom: 0, reach: 17, sides: AROUND, firm: true };
export const END_LABEL: LabelRule = { rank: 2, fromZoom: 0, reach: 14, sides: UPRIGHT, firm: true };
export const PIN_LABEL: LabelRule = { rank: 2, fromZoom: 14, reach: 14, sides: AROUND };
export const CHECKPOINT_LABEL: LabelRule = { rank: 3, fromZoom: 14, reach: 10, sides: LEFT_FIRST };
export const POST_LABEL: LabelRule = { rank: 4, fromZoom: 16, reach: 12, sides: AROUND, shy: true };
/** On a live map a post is where somebody stands; the incidents are what is read. */
export const QUIET_POST_LABEL: LabelRule = { ...POST_LABEL, fromZoom: 17, reach: 8 };
/** In the middle of its sector if that is free, else above or below: the middle is mostly the route itself. */
export const SECTOR_LABEL: LabelRule = {
  rank: 5,
  fromZoom: 0,
  reach: 22,
  sides: ['above', 'below', 'above-right', 'below-left', 'above-left', 'below-right', 'centre'],
  shy: true,
};
/** A sign without words. */
export const MARK_LABEL: LabelRule = { rank: 6, fromZoom: 30, reach: 10, sides: AROUND };
export const PINCH_LABEL: LabelRule = { rank: 6, fromZoom: 17, reach: 14, sides: AROUND, shy: true };
/** What was found is read in the list; on the map its words come when it is chosen. */
export const FINDING_LABEL: LabelRule = { rank: 8, fromZoom: 99, reach: 12, sides: AROUND, shy: true };
export const PLACE_LABEL: LabelRule = { rank: 7, fromZoom: 17, reach: 14, sides: AROUND, shy: true };
