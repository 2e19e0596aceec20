import {
  EVENT,
  PERSON,
  shareUnder,
  type EventRecord,
  type PlaceData,
  type RouteData,
} from '../event/index.js';
import type { Detail, PlanChange, Severity } from './change.js';

/**
 * What a change has to be to count, our defaults: nobody publishes such thresholds. 25 m is the next corner of a city
 * block, 5 m is the other kerb; a quarter of an hour is what a road closure is ordered by.
 */
export const THRESHOLDS = {
  farM: 25,
  nearM: 5,
  longerM: 100,
  narrower: 0.1,
  minutes: 15,
  people: 0.1,
} as const;

/** Who is on the list, and every kind that no agreement can share: the organisers' own business. */
const isAside = (kind: string): boolean =>
  kind === PERSON.kind ||
  (kind !== EVENT.kind && shareUnder({ shares: { [kind]: 'full' } }, '').level(kind) === 'nothing');
/** Places that streets are closed for and ambulances drive to. */
const WEIGHTY_PLACES: readonly string[] = [
  'assembly',
  'dispersal',
  'rally',
  'first_aid',
  'hospital',
  'closure',
  'exit',
];

/** Whether others make their own plans by this thing: traffic, ambulances, the time-table. */
function isWeighty(record: EventRecord | undefined): boolean {
  if (!record) return false;
  if (record.kind === 'event') return true;
  if (record.kind === 'route') return (record.data as RouteData).role === 'main';
  return record.kind === 'place' && WEIGHTY_PLACES.includes((record.data as PlaceData).type);
}

export function severityOf({
  what,
  kind,
  before,
  after,
  details,
}: Omit<PlanChange, 'severity' | 'id'>): Severity {
  if (isAside(kind)) return 'aside';
  const weighty = isWeighty(before) || isWeighty(after);
  if (what !== 'changed') return weighty ? 'important' : 'notable';
  const ranks = details.map((detail) => rankOf(detail, weighty));
  return ranks.includes('important') ? 'important' : ranks.includes('notable') ? 'notable' : 'small';
}

function rankOf(detail: Detail, weighty: boolean): Severity {
  const great: Severity = weighty ? 'important' : 'notable';
  switch (detail.code) {
    case 'moved':
    case 'bent':
      return detail.metres >= THRESHOLDS.farM
        ? great
        : detail.metres >= THRESHOLDS.nearM
          ? 'notable'
          : 'small';
    case 'longer':
      return Math.abs(detail.metres) >= THRESHOLDS.longerM ? great : 'small';
    case 'width':
      return detail.to <= detail.from * (1 - THRESHOLDS.narrower) ? great : 'notable';
    case 'later':
      return Math.abs(detail.minutes) >= THRESHOLDS.minutes ? great : 'notable';
    case 'number':
      return detail.field.startsWith('expected.') && share(detail) >= THRESHOLDS.people ? great : 'notable';
    case 'phase-added':
    case 'phase-removed':
    case 'choice':
      return great;
    case 'renamed':
    case 'reworded':
      return 'small';
    case 'area':
    case 'widths':
    case 'yes':
    case 'no':
    case 'field':
      return 'notable';
  }
}

/** By what part of itself a number has changed. */
const share = ({ from = 0, to = 0 }: { from: number | undefined; to: number | undefined }): number =>
  from === 0 ? 1 : Math.abs(to - from) / from;
